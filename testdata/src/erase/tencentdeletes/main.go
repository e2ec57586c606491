// Command tencentdeletes takes people off the vendor's list when they leave.
package main

import (
	"encoding/base64"
	"net/http"

	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	iai "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/iai/v20200303"
)

func enrol(client *iai.Client, id string, photo []byte) error {
	req := iai.NewCreatePersonRequest()
	req.GroupId = common.StringPtr("staff")
	req.PersonId = common.StringPtr(id)
	req.Image = common.StringPtr(base64.StdEncoding.EncodeToString(photo))
	_, err := client.CreatePerson(req)
	return err
}

func leave(client *iai.Client, id string) error {
	req := iai.NewDeletePersonRequest()
	req.PersonId = common.StringPtr(id)
	_, err := client.DeletePerson(req)
	return err
}

func main() {
	client, err := iai.NewClient(&common.Credential{}, "ap-guangzhou")
	if err != nil {
		return
	}
	http.HandleFunc("/enrol", func(w http.ResponseWriter, r *http.Request) {
		enrol(client, r.FormValue("id"), []byte(r.FormValue("photo")))
	})
	http.HandleFunc("/leave", func(w http.ResponseWriter, r *http.Request) { leave(client, r.FormValue("id")) })
	http.ListenAndServe(":8080", nil)
}
