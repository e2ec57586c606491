// Package rawface_rest calls services by hand. That they recognise faces, only
// their addresses say.
package rawface_rest

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
	"os"
	"strings"
)

const (
	azureHost  = "https://westeurope.api.cognitive.microsoft.com"
	faceppBase = "https://api-cn.faceplusplus.com/facepp/v3"
)

var baiduAPI = "https://aip.baidubce.com/rest/2.0/face/v3/"

// The bytes are the body.
func azureDetect(ctx context.Context, r *http.Request, key string) (*http.Response, error) {
	data, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile("uploads/last.bin", data, 0o600); err != nil { // want `kept in a file \(uploads\).*westeurope.api.cognitive.microsoft.com takes or gives a face image`
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, azureHost+"/face/v1.0/detect?returnFaceId=true", bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Ocp-Apim-Subscription-Key", key)
	req.Header.Set("Content-Type", "application/octet-stream")
	return http.DefaultClient.Do(req)
}

type azure struct {
	endpoint string
	client   *http.Client
}

// Where the service is, the configuration says; what it does, the path.
func (a *azure) enrol(group, person string, picture io.ReadSeeker) error {
	out, err := os.Create("archive/" + person)
	if err != nil {
		return err
	}
	defer out.Close()
	if _, err := io.Copy(out, picture); err != nil { // want `kept in a file \(archive\)`
		return err
	}
	if _, err := picture.Seek(0, io.SeekStart); err != nil {
		return err
	}
	to := fmt.Sprintf("%s/face/v1.0/persongroups/%s/persons/%s/persistedFaces", strings.TrimSuffix(a.endpoint, "/"), group, person)
	_, err = a.client.Post(to, "application/octet-stream", picture)
	return err
}

// A form with a file, filled by hand.
func faceppUpload(name, secret string, upload multipart.File) error {
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	form.WriteField("api_key", name)
	form.WriteField("api_secret", secret)
	part, err := form.CreateFormFile("image_file", "x.jpg")
	if err != nil {
		return err
	}
	data, err := io.ReadAll(upload)
	if err != nil {
		return err
	}
	part.Write(data)
	form.Close()
	if _, err := http.Post(faceppBase+"/search", form.FormDataContentType(), &body); err != nil {
		return err
	}
	if err := os.WriteFile("keys.txt", []byte(secret), 0o600); err != nil {
		return err
	}
	return os.WriteFile("search.jpg", data, 0o600) // want `kept in a file.*api-cn.faceplusplus.com`
}

// A form with base64.
func faceppCompare(one, two []byte, id string) error {
	os.WriteFile("one.jpg", one, 0o600) // want `kept in a file`
	os.WriteFile("two.jpg", two, 0o600) // want `kept in a file`
	os.WriteFile("id.txt", []byte(id), 0o600)
	values := url.Values{}
	values.Set("api_key", id)
	values.Set("image_base64_1", base64.StdEncoding.EncodeToString(one))
	values.Add("image_base64_2", base64.StdEncoding.EncodeToString(two))
	_, err := http.PostForm(faceppBase+"/compare", values)
	return err
}

// JSON of a map; the address stands in a variable.
func baiduSearch(token string, data []byte) (*http.Response, error) {
	os.WriteFile("token.txt", []byte(token), 0o600)
	os.WriteFile("scan.bin", data, 0o600) // want `kept in a file`
	payload, err := json.Marshal(map[string]any{
		"image":      base64.StdEncoding.EncodeToString(data),
		"image_type": "BASE64",
		"group_list": token,
	})
	if err != nil {
		return nil, err
	}
	return http.Post(baiduAPI+"search?access_token="+token, "application/json", bytes.NewBuffer(payload))
}

// JSON of a list of maps, and the whole address in one format.
func baiduMatch(token string, one, two []byte) error {
	os.WriteFile("1.bin", one, 0o600) // want `kept in a file`
	os.WriteFile("2.bin", two, 0o600) // want `kept in a file`
	payload, _ := json.Marshal([]map[string]string{
		{"image": base64.StdEncoding.EncodeToString(one), "image_type": "BASE64"},
		{"image": base64.StdEncoding.EncodeToString(two), "image_type": "BASE64"},
	})
	req, err := http.NewRequest("POST", fmt.Sprintf("https://aip.baidubce.com/rest/2.0/face/v3/match?access_token=%s", token), strings.NewReader(string(payload)))
	if err != nil {
		return err
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

type iaiRequest struct {
	Action string `json:"Action"`
	Group  string `json:"GroupId"`
	Data   []byte `json:"Image"`
	Remark []byte
}

// JSON of a struct, written by an encoder. The name of the field says nothing,
// its tag does.
func tencentCreate(data, note []byte) error {
	os.WriteFile("data.bin", data, 0o600) // want `kept in a file.*iai.tencentcloudapi.com`
	os.WriteFile("note.bin", note, 0o600)
	body := new(bytes.Buffer)
	if err := json.NewEncoder(body).Encode(&iaiRequest{Action: "CreatePerson", Group: "staff", Data: data, Remark: note}); err != nil {
		return err
	}
	_, err := http.Post("https://iai.tencentcloudapi.com", "application/json", body)
	return err
}

// A body put together as text.
func baiduOld(data []byte) error {
	os.WriteFile("old.bin", data, 0o600) // want `kept in a file`
	body := "uid=1&image=" + url.QueryEscape(base64.StdEncoding.EncodeToString(data))
	_, err := http.Post("https://aip.baidubce.com/rest/2.0/face/v2/detect", "application/x-www-form-urlencoded", strings.NewReader(body))
	return err
}

// Devices and services of one's own.
func device(host string, data []byte) error {
	os.WriteFile("pushed.bin", data, 0o600) // want `kept in a file`
	_, err := http.Post("http://"+host+"/ISAPI/Intelligent/FDLib/pictureUpload", "image/jpeg", bytes.NewReader(data))
	return err
}

func compreFace(subject, path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	data, err := io.ReadAll(f)
	if err != nil {
		return err
	}
	os.WriteFile("copy.bin", data, 0o600) // want `kept in a file`
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	part, _ := form.CreateFormFile("file", "x.jpg")
	io.Copy(part, bytes.NewReader(data))
	form.Close()
	_, err = http.Post("http://localhost:8000/api/v1/recognition/faces?subject="+subject, form.FormDataContentType(), &body)
	return err
}
