// Package pages shows forms that lie beside it.
package pages

import (
	"html/template"
	"net/http"
	"os"
	"path/filepath"
)

type engine interface {
	LoadHTMLGlob(pattern string)
	Static(prefix, root string)
}

type controller struct{ TplName string }

func serve(e engine, c *controller) {
	e.LoadHTMLGlob("templates/*")   // want `one box, agree, asks for consent to face data and the general terms or privacy policy at once: "我已阅读并同意《用户协议》和《人脸信息处理规则》" \(.*templates/signup.html:3\)` `the form control face_consent is yes from the start \(checked\)`
	e.Static("/static", "./static") // want `one sentence asks for consent to face data and marketing at once: .*static/notice.htm:1`
	c.TplName = "register.tpl"      // want `one box, agree, asks for consent to face data and location at once: "I agree to: face recognition my location" \(.*views/register.tpl:2\)`
}

var apart = template.Must(template.ParseFiles("templates/apart.tmpl"))

func terms(w http.ResponseWriter, r *http.Request) {
	text, _ := os.ReadFile(filepath.Join("legal", "terms.md")) // want `one sentence asks for consent to face data and the general terms or privacy policy at once: "By registering you agree to our terms of use and to face recognition" \(.*legal/terms.md:3\)`
	_, _ = w.Write(text)
	http.ServeFile(w, r, "../secret/terms.md")
	http.ServeFile(w, r, "/etc/terms.md")
	_, _ = os.ReadFile("missing.html")
}
