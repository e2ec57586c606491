// Package texts shows people what they agree to.
package texts

import "embed"

const agreeLabel = "I agree to the Terms of Service, the Privacy Policy and the use of my face for sign-in" // want `one sentence asks for consent to face data and the general terms or privacy policy at once: "I agree to the Terms`

const notice = "注册即表示您同意《用户协议》《隐私政策》，并授权我们采集您的人脸信息。" // want `one sentence asks for consent to face data and the general terms`

var hints = []string{
	"By continuing, you consent to " + "face recognition and marketing e-mails.", // want `face data and marketing`
	"我同意《人脸识别服务协议》",
	"I agree to the use of my face for sign-in.",
	"We ask for your separate consent before we use your face; you agree to the terms by registering",
}

const form = /* want "one box, agree, asks for consent to face data and marketing at once" "the form control face_consent is yes from the start .checked." */ `
<form method="post">
  <input type="checkbox" id="a" name="agree"><label for="a">I agree to face recognition and to receive newsletters</label>
  <input type="checkbox" name="face_consent" checked> I agree to face recognition
  <label><input type="checkbox" name="terms"> I accept the terms of service</label>
</form>`

//go:embed signup.html separate.html
var pages embed.FS // want `one box, agree_all, asks for consent to face data, the general terms or privacy policy and location at once: "我已阅读并同意《用户协议》《隐私政策》，授权采集人脸信息和位置信息" \(.*signup.html:8\)` `one sentence asks .*"点击注册即视为同意用户协议和人脸信息采集" \(.*signup.html:13\)` `form control face_consent is yes from the start .type="hidden" value="1".`

//go:embed schema/*.sql
var schema embed.FS // want `column face_consent is yes from the start`
