package lifecycle

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSchema(t *testing.T) {
	for text, want := range map[string][]Definition{
		"CREATE TABLE `app`.`users` (\n  `id` bigint NOT NULL AUTO_INCREMENT COMMENT '编号',\n  `face` longblob COMMENT '人脸特征',\n" +
			"  `price` decimal(10,2),\n  PRIMARY KEY (`id`), KEY `k` (`face`(10))\n) ENGINE=InnoDB COMMENT='用户''表';": {
			{"users", "id", 0, "bigint", "编号"}, {"users", "face", 1, "longblob", "人脸特征"},
			{"users", "price", 2, "decimal(10,2)", ""}, {"users", "", -1, "", "用户'表"},
		},
		"create table if not exists public.faces (\n  id uuid, -- 编号\n  vec vector(512) -- face embedding\n);\nselect 1": {
			{"faces", "id", 0, "uuid", "编号"}, {"faces", "vec", 1, "vector(512)", "face embedding"},
		},
		"CREATE TABLE faces (\n -- the owner\n id int, /* key */\n img bytea /* 人脸照片 */,\n n int)": {
			{"faces", "id", 0, "int", "key"}, {"faces", "img", 1, "bytea", "人脸照片"}, {"faces", "n", 2, "int", ""},
		},
		"COMMENT ON COLUMN public.faces.img IS '人脸照片'; comment on table faces is '人脸'": {
			{"faces", "img", -1, "", "人脸照片"}, {"faces", "", -1, "", "人脸"},
		},
		`COMMENT ON COLUMN "Faces"."Img" IS 'face image'`: {{"faces", "Img", -1, "", "face image"}},
		"ALTER TABLE `users` ADD COLUMN `tz` varbinary(2048) NULL COMMENT '人脸特征' AFTER `id`, ADD INDEX i (tz), MODIFY zp mediumtext COMMENT '人脸照片'": {
			{"users", "tz", -1, "varbinary(2048)", "人脸特征"}, {"users", "zp", -1, "mediumtext", "人脸照片"},
		},
		"ALTER TABLE users CHANGE a b longtext COMMENT '人脸', ALTER COLUMN c SET DEFAULT 1": {{"users", "b", -1, "longtext", "人脸"}},
		"CREATE TABLE users AS SELECT * FROM faces":                                        nil,
		"CREATE INDEX i ON users (face)":                                                   nil,
		"CREATE TABLE":                                                                     nil,
		"COMMENT ON COLUMN img IS 'x'":                                                     nil,
		"COMMENT ON":                                                                       nil,
		"":                                                                                 nil,
	} {
		got := Schema(text)
		require.Equal(t, want, got, text)
	}
}

func FuzzSchema(f *testing.F) {
	f.Add("CREATE TABLE t (a int COMMENT 'x', -- y\n PRIMARY KEY (a)) COMMENT='z'; ALTER TABLE t ADD b blob; COMMENT ON COLUMN t.a IS 'c'")
	f.Fuzz(func(t *testing.T, text string) {
		for _, d := range Schema(text) {
			require.GreaterOrEqual(t, d.Place, -1)
		}
	})
}
