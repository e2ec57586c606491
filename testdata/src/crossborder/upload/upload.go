// Package upload puts pictures of faces where others keep them.
package upload

import (
	"bytes"
	"net/http"
	"strings"
)

func put(url string, faceImage []byte) error {
	req, err := http.NewRequest(http.MethodPut, url, bytes.NewReader(faceImage)) // want `crossborder: a face image is sent out of the mainland: to visits.s3.eu-west-1.amazonaws.com, by http.NewRequest`
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func ireland(faceImage []byte) error {
	return put("https://visits.s3.eu-west-1.amazonaws.com/today.jpg", faceImage)
}

func azure(faceImage []byte) error {
	resp, err := http.Post("https://visits.blob.core.windows.net/today", "image/jpeg", bytes.NewReader(faceImage)) // want `crossborder: a face image is sent out of the mainland: to visits.blob.core.windows.net, by http.Post`
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func hangzhou(faceImage []byte) error {
	resp, err := http.Post("https://visits.oss-cn-hangzhou.aliyuncs.com/today", "image/jpeg", bytes.NewReader(faceImage))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func ningxia(faceImage []byte) error {
	resp, err := http.Post("https://visits.s3.cn-northwest-1.amazonaws.com.cn/today", "image/jpeg", bytes.NewReader(faceImage))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func someone(faceImage []byte) error {
	resp, err := http.Post("https://visits.example.com/today", "image/jpeg", bytes.NewReader(faceImage))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func number() error {
	resp, err := http.Post("https://visits.blob.core.windows.net/count", "text/plain", strings.NewReader("17"))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
