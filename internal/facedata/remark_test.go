package facedata

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestClassifyRemark(t *testing.T) {
	vars := variables(t)
	for _, c := range []struct {
		text, of string
		kind     Kind
	}{
		{"人脸特征", "b", Template},
		{"人脸特征值，1032字节", "b", Template},
		{"人臉特徵向量（512 維）", "f32", Template},
		{"人脸照片base64", "s", Image},
		{"人脸照片", "b", Image},
		{"人脸", "b", Image},
		{"自拍照片，登录时拍摄", "b", Image},
		{"人脸识别模型提取的特征", "f64", Template},
		{"注册时上传的人脸照片", "b", Image},
		{"指纹、人脸特征", "b", Template},
		{"人脸照片地址", "s", Reference},
		{"人脸图片的路径", "s", Reference},
		{"未加密的人脸特征", "b", Template},
		{"face embedding", "f32", Template},
		{"Feature is the face feature vector of the user, 512 dims.", "b", Template},
		{"Base64 of the face image", "s", Image},
		{"the face image in the format that the camera gives", "b", Image},
		{"what the recogniser extracted: a face descriptor", "b", Template},
		{"selfie", "b", Image},
		{"Data contains the image in which faces are searched", "b", Image},
		{"顔特徴量", "f32", Template},
		{"rltz", "b", Template},

		{"人脸照片", "s", 0},
		{"人脸数量", "b", 0},
		{"人脸图片的大小", "b", 0},
		{"人脸识别接口返回的结果", "s", 0},
		{"非人脸照片", "b", 0},
		{"不是人脸图片", "b", 0},
		{"照片，不含人脸特征", "b", 0},
		{"指纹特征", "b", 0},
		{"声纹特征值", "f32", 0},
		{"虹膜图像", "b", 0},
		{"个人面试照片", "b", 0},
		{"页面部分截图", "b", 0},
		{"人脸照片", "n", 0},
		{"the font face, as an image", "b", 0},
		{"image of a cube face", "b", 0},
		{"photo, without any face", "b", 0},
		{"not a face image", "b", 0},
		{"number of face images", "b", 0},
		{"quality of the face image", "f32", 0},
		{"bytes that are used by face recognition", "b", 0},
		{"a picture that is shown when the user has logged in with a password or with a face", "b", 0},
		{"the bytes of a message in the face of errors", "b", 0},
		{"the gait embedding", "f32", 0},
		{"fingerprint of the face image", "b", 0},
		{"voiceprint", "b", 0},
		{"Facebook profile picture", "b", 0},
		{"interface image", "b", 0},
		{"the product photo", "b", 0},
		{"", "b", 0},
	} {
		w, ok := ClassifyRemark(c.text, vars[c.of], false)
		require.Equal(t, c.kind, w.Kind, "%s: %+v", c.text, w)
		require.Equal(t, c.kind != 0, ok, c.text)
	}
	w, _ := ClassifyRemark("人脸照片", vars["s"], true)
	require.Equal(t, Word{Image, true, "人脸 照片"}, w, "a column for contents")
	w, _ = ClassifyRemark("照片。"+strings.Repeat("一", 40)+"。人脸特征", vars["b"], false)
	require.Equal(t, Template, w.Kind, "clauses that are too long are skipped")
	_, ok := ClassifyRemark(strings.Repeat("a.", mostClauses)+"face image", vars["b"], false)
	require.False(t, ok, "the first clauses say what a thing is")
}

func TestMentionsFace(t *testing.T) {
	for text, want := range map[string]bool{
		"人脸数量": true, "the face image": true, "product photo": false, "typeface": false, "face of the cube": false, "": false,
	} {
		require.Equal(t, want, MentionsFace(text), text)
	}
}

func TestNamesPlace(t *testing.T) {
	for text, want := range map[string]bool{
		"图片url，需要加前缀": true, "the path of the image": true, "人脸照片地址": true, "人脸照片": false, "": false,
	} {
		require.Equal(t, want, NamesPlace(text), text)
	}
}

func TestScene(t *testing.T) {
	for text, want := range map[string]string{
		"FaceRecord is a face with its owner":   "face",
		"员工人脸信息表":                               "人脸",
		"UploadPhoto 上传人脸照片":                    "人脸 照片",
		"User logs in with a face":              "face",
		"人脸登录配置":                                "",
		"not a face":                            "",
		"每个人的人脸编号":                              "",
		`ans = {"face": [], "face_image": []}`:  "",
		"Product has pictures":                  "",
		"Cube has six faces, each with a image": "",
		"The record of a person that may be found by their voice or by a picture of the face": "",
	} {
		require.Equal(t, want, Scene(text), text)
	}
}

func FuzzClassifyRemark(f *testing.F) {
	f.Add("人脸识别模型提取的特征，512维")
	f.Add("the image in which the face was, at last")
	f.Fuzz(func(t *testing.T, text string) {
		for _, p := range clauses(text) {
			require.NotEmpty(t, p)
			p.remark()
		}
		Scene(text)
	})
}
