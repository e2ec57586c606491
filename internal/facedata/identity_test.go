package facedata

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestIdentifies(t *testing.T) {
	for _, name := range []string{
		"name", "Name", "NAME", "real_name", "RealName", "realName", "real-name", "Real Name", "user_name", "visitorName", "surname",
		"IDCard", "id_card", "IdCardNo", "ID_NUMBER", "IDNo", "passport_no", "SSN", "nationalID",
		"Phone", "phone_number", "mobile", "Tel", "Email", "EmailAddress", "HomeAddress", "Birthday", "dob",
		"姓名", "真实姓名", "身份证号", "身份证_号码", "手机号", "电话", "住址", "护照号",
		"xingming", "XingMing", "sfz", "SFZH", "shen_fen_zheng", "shoujihao", "dianhua",
	} {
		require.True(t, Identifies(name), name)
	}
	for _, name := range []string{
		"", "id", "ID", "UserID", "uid", "uuid", "key", "code", "face_id", "token",
		"filename", "file_name", "ImageName", "bucket_name", "nameserver", "renamed", "tablename", "class_name", "device_name",
		"telemetry", "mailbox", "phones", "address", "ip_address", "card", "cardinality", "number", "no",
		"age", "gender", "score", "feature", "人脸", "照片", "备注", "编号", "名称", "设备名称", "face", "image",
	} {
		require.False(t, Identifies(name), name)
	}
}

// The list is written as names are compared.
func TestIdentifiersArePlain(t *testing.T) {
	seen := make(map[string]bool)
	for _, name := range identifiers {
		require.Equal(t, strings.ToLower(strings.NewReplacer("_", "", "-", "", " ", "").Replace(name)), name)
		require.False(t, seen[name], name)
		seen[name] = true
		require.True(t, Identifies(name))
	}
}
