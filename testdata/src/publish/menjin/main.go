// menjin 是门禁登记程序：照片与网页放在同一目录。
package main

import (
	"fmt"
	"io"
	"os"

	"github.com/labstack/echo/v4"
)

// 根目录 返回程序所在目录。
func 根目录() string { return os.Getenv("ROOT") }

// 登记 保存来访者的人脸照片。
func 登记(c echo.Context) error {
	fh, err := c.FormFile("人脸")
	if err != nil {
		return err
	}
	in, err := fh.Open()
	if err != nil {
		return err
	}
	out, err := os.Create(fmt.Sprintf("%s/public/faces/%s.jpg", 根目录(), c.FormValue("编号")))
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = io.Copy(out, in)
	return err
}

func main() {
	e := echo.New()
	e.POST("/dengji", 登记)
	e.Static("/", 根目录()+"/public") // want `the directory \{menjin.根目录\(\)\}/public is served to everybody by echo.Echo.Static`
	e.Static("/wendang", 根目录()+"/docs")
}
