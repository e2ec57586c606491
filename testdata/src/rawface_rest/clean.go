package rawface_rest

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
	"os"
	"strings"
)

// The same hosts read texts as well.
func azureOCR(data []byte) error {
	os.WriteFile("page.bin", data, 0o600)
	_, err := http.Post(azureHost+"/vision/v3.2/ocr", "application/octet-stream", bytes.NewReader(data))
	return err
}

func baiduOCR(token string, data []byte) error {
	os.WriteFile("page.bin", data, 0o600)
	values := url.Values{"image": {base64.StdEncoding.EncodeToString(data)}}
	_, err := http.PostForm("https://aip.baidubce.com/rest/2.0/ocr/v1/general_basic?access_token="+token, values)
	return err
}

func faceppCard(upload multipart.File) error {
	data, err := io.ReadAll(upload)
	if err != nil {
		return err
	}
	os.WriteFile("card.jpg", data, 0o600)
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	part, _ := form.CreateFormFile("image_file", "x.jpg")
	part.Write(data)
	form.Close()
	_, err = http.Post("https://api-cn.faceplusplus.com/cardpp/v1/ocridcard", form.FormDataContentType(), &body)
	return err
}

// Whose service it is, nobody can tell.
func elsewhere(base string, data []byte) error {
	os.WriteFile("data.bin", data, 0o600)
	_, err := http.Post(base+"/detect", "application/octet-stream", bytes.NewReader(data))
	return err
}

// What is sent is not what is kept.
func tokensOnly(first, second string) error {
	os.WriteFile("tokens.txt", []byte(first+second), 0o600)
	payload, _ := json.Marshal(map[string]string{"faceId1": first, "faceId2": second})
	_, err := http.Post(azureHost+"/face/v1.0/verify", "application/json", bytes.NewReader(payload))
	return err
}

// The other parts of a request are no pictures.
func beside(user, group []byte, picture string) error {
	os.WriteFile("user.bin", user, 0o600)
	os.WriteFile("group.bin", group, 0o600)
	form := url.Values{}
	form.Set("user_id", string(user))
	form.Set("group_id", string(group))
	form.Set("image_base64", picture)
	_, err := http.Post(baiduAPI+"faceset/user/add", "application/x-www-form-urlencoded", strings.NewReader(form.Encode()))
	return err
}

// One address of two is that of a recogniser; the body goes to the other.
func twoServices(page, upload []byte) error {
	os.WriteFile("page.bin", page, 0o600)
	if _, err := http.Post(azureHost+"/face/v1.0/detect", "application/octet-stream", bytes.NewReader(upload)); err != nil {
		return err
	}
	_, err := http.Post(azureHost+"/vision/v3.2/read", "application/octet-stream", bytes.NewReader(page))
	return err
}
