package facelog

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
)

const detectAddress = "https://eastasia.api.cognitive.microsoft.com/face/v1.0/detect?returnFaceId=true"

type detected []struct {
	FaceID string `json:"faceId"`
}

// The name that a service gives to a face is one as long as the service knows it.
func detect(picture []byte) (string, error) {
	req, err := http.NewRequest(http.MethodPost, detectAddress, bytes.NewReader(picture))
	if err != nil {
		return "", err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	fmt.Println(resp)
	var found detected
	if err := json.NewDecoder(resp.Body).Decode(&found); err != nil {
		return "", err
	}
	fmt.Println(len(found))
	fmt.Println(found[0]) // want "a recogniser's id of a face is written to a log by fmt.Println"
	return found[0].FaceID, nil
}

// A text called image may be an address, unless what it is set to is none.

type faceAnswer struct {
	Name  string
	Image string
}

type reply struct {
	RawImage string `json:"rawImage"`
	Link     string `json:"link"`
}

func answer(data []byte) {
	var r reply
	if json.Unmarshal(data, &r) != nil {
		return
	}
	log.Printf("%+v", faceAnswer{Name: "known", Image: r.Link})
	log.Printf("%+v", faceAnswer{Name: "known", Image: r.RawImage}) // want "a face image is written to a log by log.Printf"
}
