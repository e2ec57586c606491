package lifecycle

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestColumns(t *testing.T) {
	for statement, want := range map[string]string{
		"INSERT INTO users (name, face_feature) VALUES (?, ?)":                                                    "users name:0 face_feature:1",
		"insert into `app`.`users` (`name`, `face_feature`) values (?,?),(?,?)":                                   "users name:0 face_feature:1 name:2 face_feature:3",
		`INSERT INTO public.users ("Name", "faceFeature") VALUES ($2, $1) RETURNING id`:                           "users Name:1 faceFeature:0",
		"INSERT INTO users (id, feature) VALUES (DEFAULT, $1::vector)":                                            "users feature:0",
		"INSERT INTO users (a, b, c) VALUES (now(), AES_ENCRYPT(?, ?), COALESCE(NULLIF(?, ''), 'x'))":             "users b:0 c:2",
		"INSERT INTO users (name, img) VALUES (:name, :face_img)":                                                 "users name:name img:face_img",
		"INSERT INTO users (name, img) VALUES (@name, @p2)":                                                       "users name:name img:1",
		"INSERT INTO [dbo].[users] ([name], [img]) VALUES (@p1, @p2)":                                             "users name:0 img:1",
		"INSERT INTO users (name, img) VALUES (:1, :2)":                                                           "users name:0 img:1",
		"INSERT INTO users (name, img) VALUES (?2, ?1)":                                                           "users name:1 img:0",
		"INSERT INTO users VALUES (?, NULL, ?)":                                                                   "users #0:0 #2:1",
		"INSERT INTO users SET name = ?, face = ?":                                                                "users name:0 face:1",
		"INSERT INTO ${repo.table} (name, face) VALUES (?, ?)":                                                    " name:0 face:1",
		"INSERT INTO users (name, face) SELECT ?, ? FROM dual WHERE NOT EXISTS (SELECT 1 FROM users WHERE x = ?)": "users name:0 face:1",
		"INSERT INTO users (id, face) VALUES (?, ?) ON DUPLICATE KEY UPDATE face = ?, n = n + ?":                  "users id:0 face:1 face:2 n:3",
		"INSERT INTO users (id, face) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET face = EXCLUDED.face, t=$3":  "users id:0 face:1 t:2",
		"REPLACE INTO users (id, face) VALUES (?, ?)":                                                             "users id:0 face:1",
		"UPDATE users SET face_img=?,updated=now(), n = (n + ?) WHERE id=?":                                       "users face_img:0 n:1",
		"UPDATE users u SET u.face_img = $3 WHERE u.id = $1":                                                      "users face_img:2",
		"UPDATE users SET face_img=:img WHERE id=:id":                                                             "users face_img:img",
		"UPDATE users SET a = CASE WHEN b = ? THEN ? END, c = ? WHERE d = ?":                                      "users a:0 c:2",
		"WITH x AS (SELECT 1) INSERT INTO users (face) VALUES (?)":                                                "users face:0",
		"INSERT INTO 人员 (姓名, 人脸特征) VALUES (?, ?)":                                                                 "人员 姓名:0 人脸特征:1",
		"INSERT INTO users (a) VALUES ('?', ?)":                                                                   "",
		"INSERT INTO users (a, b) VALUES ('?', ?) -- ?":                                                           "users b:0",
		"SELECT face FROM users WHERE id = ?":                                                                     "",
		"DELETE FROM users WHERE face = ?":                                                                        "",
		"INSERT INTO users (":                                                                                     "",
		"UPDATE users SET":                                                                                        "",
		"":                                                                                                        "",
	} {
		got := ""
		for i, c := range Columns(statement) {
			name, arg := c.Name, fmt.Sprint(c.Arg)
			if name == "" {
				name = fmt.Sprintf("#%d", c.Place)
			}
			if c.Arg < 0 {
				arg = c.Param
			}
			if i == 0 {
				got = c.Table
			}
			got += " " + name + ":" + arg
		}
		require.Equal(t, want, got, statement)
	}
}

func FuzzColumns(f *testing.F) {
	f.Add("INSERT INTO t (a, b) VALUES (?, $1), (:x, @p1) ON DUPLICATE KEY UPDATE a = ?")
	f.Fuzz(func(t *testing.T, statement string) {
		for _, c := range Columns(statement) {
			require.GreaterOrEqual(t, c.Place, 0)
			if c.Arg == -1 {
				require.NotEmpty(t, c.Param)
			}
		}
	})
}
