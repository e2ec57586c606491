// Package calls sends faces to other machines, and does not always say how.
package calls

import (
	"bytes"
	"context"
	"crypto/cipher"
	"crypto/tls"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net"
	"net/http"
	"net/smtp"
	"os"
)

const recogniser = "http://192.0.2.7:8052/recognize"

type enrolment struct {
	User      string `json:"user"`
	FaceImage []byte `json:"face_image"`
}

func constant(e enrolment) error {
	body, err := json.Marshal(e)
	if err != nil {
		return err
	}
	resp, err := http.Post(recogniser, "application/json", bytes.NewReader(body)) // want `plainwire: a face image is sent in the clear: http.Post sends it to http://192.0.2.7:8052/recognize; .* the name FaceImage`
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func encrypted(e enrolment) error {
	body, err := json.Marshal(e)
	if err != nil {
		return err
	}
	resp, err := http.Post("https://faces.example.com/recognize", "application/json", bytes.NewReader(body))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func onThisMachine(e enrolment) error {
	body, err := json.Marshal(e)
	if err != nil {
		return err
	}
	resp, err := http.Post("http://127.0.0.1:8052/recognize", "application/json", bytes.NewReader(body))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func onlyTheUser(e enrolment) error {
	body, err := json.Marshal(map[string]string{"user": e.User})
	if err != nil {
		return err
	}
	resp, err := http.Post(recogniser, "application/json", bytes.NewReader(body))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func sealed(aead cipher.AEAD, nonce []byte, e enrolment) error {
	resp, err := http.Post(recogniser, "application/octet-stream", bytes.NewReader(aead.Seal(nil, nonce, e.FaceImage, nil)))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Whether it is https is for whoever configures it to say.
func configured(e enrolment) error {
	resp, err := http.Post(os.Getenv("RECOGNISER")+"/faces", "image/jpeg", bytes.NewReader(e.FaceImage))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Here it is not.
func hostConfigured(ctx context.Context, e enrolment) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodPut, "http://"+os.Getenv("HOST")+":8080/faces", bytes.NewReader(e.FaceImage)) // want `plainwire: a face image is sent in the clear: http.NewRequestWithContext sends it to http://\*:8080/faces`
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

type settings struct{ Host, Path string }

func load() settings {
	return settings{
		Host: env("FACE_HOST", "http://198.51.100.4:8080/face/"), // want `plainwire: a face image is sent in the clear: http.NewRequest sends it to http://198.51.100.4:8080/face/`
		Path: env("FACE_PATH", "enrol"),
	}
}

func env(key, fallback string) string {
	if v, ok := os.LookupEnv(key); ok {
		return v
	}
	return fallback
}

func byDefault(e enrolment) error {
	cfg := load()
	return post(cfg.Host+cfg.Path, e)
}

func post(url string, v any) error {
	body, err := json.Marshal(v)
	if err != nil {
		return err
	}
	req, err := http.NewRequest(http.MethodPost, url, bytes.NewBuffer(body))
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// The body is put together after the request.
func form(camera, path string) error {
	req, err := http.NewRequest("POST", recogniser, nil)
	if err != nil {
		return err
	}
	body := &bytes.Buffer{}
	w := multipart.NewWriter(body)
	if err := w.WriteField("camera", camera); err != nil {
		return err
	}
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	part, err := w.CreateFormFile("file", "face.jpg")
	if err != nil {
		return err
	}
	if _, err := io.Copy(part, f); err != nil {
		return err
	}
	req.Body = io.NopCloser(body)
	resp, err := new(http.Client).Do(req) // want `plainwire: a face image is sent in the clear: \(\*http.Client\).Do sends it to http://192.0.2.7:8052/recognize`
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

type worker struct {
	addr string
	conn net.Conn
}

func newWorker() *worker {
	addr := os.Getenv("WORKER")
	if addr == "" {
		addr = "127.0.0.1:5000"
	}
	return &worker{addr: addr}
}

func (w *worker) dial() (net.Conn, error) {
	if w.conn != nil {
		return w.conn, nil
	}
	conn, err := net.Dial("tcp", w.addr)
	if err != nil {
		return nil, err
	}
	w.conn = conn
	return w.conn, nil
}

func (w *worker) ask(e enrolment) (string, error) {
	conn, err := w.dial()
	if err != nil {
		return "", err
	}
	body, err := json.Marshal(map[string]string{"image": base64.StdEncoding.EncodeToString(e.FaceImage)})
	if err != nil {
		return "", err
	}
	if _, err := conn.Write(append(body, '\n')); err != nil { // want `plainwire: a face image is sent in the clear: net.Dial sends it to tcp://\*`
		return "", err
	}
	var answer struct{ Name string }
	err = json.NewDecoder(conn).Decode(&answer)
	fmt.Println(answer)
	return answer.Name, err
}

func overTLS(e enrolment) error {
	conn, err := tls.Dial("tcp", "192.0.2.9:5000", nil)
	if err != nil {
		return err
	}
	_, err = conn.Write(e.FaceImage)
	return err
}

func wrapped(e enrolment) error {
	raw, err := net.Dial("tcp", "192.0.2.9:5000")
	if err != nil {
		return err
	}
	_, err = tls.Client(raw, nil).Write(e.FaceImage)
	return err
}

func socket(e enrolment) error {
	conn, err := net.Dial("unix", "/run/faces.sock")
	if err != nil {
		return err
	}
	_, err = conn.Write(e.FaceImage)
	return err
}

func loopback(e enrolment) error {
	conn, err := net.Dial("tcp", "localhost:5000")
	if err != nil {
		return err
	}
	_, err = conn.Write(e.FaceImage)
	return err
}

func mail(e enrolment, to []string) error {
	return smtp.SendMail("mail.example.com:25", nil, "door@example.com", to, e.FaceImage) // want `plainwire: a face image is sent in the clear: smtp.SendMail sends it to smtp://mail.example.com:25`
}

func allowed(e enrolment) error {
	//facelint:allow plainwire an optical cable that ends in this room
	resp, err := http.Post(recogniser, "image/jpeg", bytes.NewReader(e.FaceImage))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Run is what the package is for.
func Run(ctx context.Context, e enrolment) error {
	w := newWorker()
	if _, err := w.ask(e); err != nil {
		return err
	}
	for _, f := range []func(enrolment) error{constant, encrypted, onThisMachine, onlyTheUser, configured, byDefault, overTLS, wrapped, socket, loopback, allowed} {
		if err := f(e); err != nil {
			return err
		}
	}
	return mail(e, nil)
}

// Send sends a picture to wherever it is told.
func Send(url string, photo []byte) error {
	resp, err := http.Post(url, "image/jpeg", bytes.NewReader(photo))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
