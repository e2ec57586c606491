// Package webhook tells others who came, with a picture.
package webhook

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"os"

	"share/webhook/post"
)

type visit struct {
	Visitor string `json:"visitor"`
	Face    []byte `json:"face_image"`
}

// Hook is whom the building tells.
const Hook = "https://hooks.example.com/v1/visits"

func tell(ctx context.Context, v visit) error {
	body, err := json.Marshal(v)
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, Hook, bytes.NewReader(body)) // want `share: a face image is sent to hooks.example.com by http.NewRequestWithContext, and nobody knows whose that is; .* the name Face`
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func tellThroughHelper(v visit) error {
	return post.JSON("https://crm.example.org/people", v) // want `share: a face image is sent to crm.example.org by http.Post`
}

func tellByDefault(v visit) error {
	return post.JSON(setting("ANALYTICS", "https://collect.example.net")+"/events", v) // want `share: a face image is sent to collect.example.net by http.Post`
}

func setting(key, otherwise string) string {
	if v := os.Getenv(key); v != "" {
		return v
	}
	return otherwise
}

func tellWithoutPicture(v visit) error {
	return post.JSON(Hook, map[string]string{"visitor": v.Visitor})
}

func tellOwnHosts(v visit) error {
	for _, url := range []string{"http://localhost:9000", "http://recogniser:8080/compare", "https://faces.door.svc.cluster.local/compare", "http://10.2.3.4/compare"} {
		if err := post.JSON(url, v); err != nil {
			return err
		}
	}
	if err := post.JSON("http://recogniser:8080/compare", v); err != nil {
		return err
	}
	return post.JSON("http://10.2.3.4/compare", v)
}

// Who that is only the environment knows.
func tellConfigured(v visit) error { return post.JSON(os.Getenv("HOOK"), v) }

//facelint:recipient kind=entrusted name=printer
func tellEntrusted(v visit) error { return post.JSON("https://badges.example.com/print", v) }

//facelint:recipient kind=controller name=bank
func tellBank(v visit) error {
	return post.JSON("https://bank.example.com/people", v) // want `share: a face image is sent to bank.example.com`
}

//facelint:recipient kind=controller name=bank
//facelint:consent scope=share
func tellBankAsked(v visit) error { return post.JSON("https://bank.example.com/people", v) }
