// A wallet that locks people out when the camera does not know them.
package main

import (
	"context"
	"net/http"

	"github.com/labstack/echo/v4"
	iai "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/iai/v20200303"
)

type ledger struct{}

func (ledger) FreezeAccount(ctx context.Context, id string) error { return nil }

type wallet struct {
	book   ledger
	client *iai.Client
}

func (w *wallet) sameFace(probe, known string) (bool, error) {
	req := iai.NewCompareFaceRequest()
	req.ImageA, req.ImageB = &probe, &known
	resp, err := w.client.CompareFace(req)
	if err != nil {
		return false, err
	}
	return *resp.Response.Score > 70, nil
}

func (w *wallet) pay(c echo.Context) error {
	ok, err := w.sameFace(c.FormValue("selfie"), c.FormValue("known")) // want `humanreview: access to an account is refused by a face alone: \(ledger\).FreezeAccount`
	if err != nil {
		return err
	}
	if !ok {
		return w.book.FreezeAccount(context.Background(), c.FormValue("account"))
	}
	return c.NoContent(http.StatusOK)
}

func main() {
	w := &wallet{client: &iai.Client{}}
	e := echo.New()
	e.POST("/pay", w.pay)
}
