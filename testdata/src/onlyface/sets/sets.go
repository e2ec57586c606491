// Package sets shows all means that there are.
package sets

import (
	"errors"
	"net/http"

	"github.com/gin-gonic/gin"
)

var VerifyMethods = []string{"face"} // want `onlyface: .*VerifyMethods holds nothing but face`

var LoginMethods = []string{"face", "password"}

// What is appended later is not in sight.
var authMethods = []string{"face"}

func init() { authMethods = append(authMethods, extra()...) }

func extra() []string { return nil }

var loginTypes = map[string]bool{"face": true}

func init() { loginTypes["card"] = true }

// 验证方式列表
var Y验证方式 = []string{"人脸识别"} // want `onlyface: .*Y验证方式 holds nothing but 人脸识别`

type Verifier interface{ Verify(r *http.Request) bool }

type FaceVerifier struct{}

func (FaceVerifier) Verify(*http.Request) bool { return false }

type CardVerifier struct{ FaceVerifier }

type Gate struct {
	Verifiers []Verifier
	Spare     []Verifier
}

func NewGate() *Gate {
	return &Gate{Verifiers: []Verifier{&FaceVerifier{}}} // want `onlyface: .*Verifiers holds nothing but FaceVerifier`
}

type Kiosk struct{ Verifiers []Verifier }

func NewKiosk() *Kiosk { return &Kiosk{Verifiers: []Verifier{FaceVerifier{}, CardVerifier{}}} }

type LoginMethod int

const (
	LoginUnknown LoginMethod = iota
	LoginFace                // want `onlyface: .*type LoginMethod there is no constant but LoginFace`
)

type AuthMethod string

const (
	AuthFace     AuthMethod = "face"
	AuthPassword AuthMethod = "password"
)

// The kinds of comparison are no means of showing who one is.
type FaceVerifyMode int

const (
	FaceOneToOne FaceVerifyMode = iota
	FaceOneToMany
)

var errUnsupported = errors.New("unsupported")

func Login(method AuthMethod, who string) error {
	switch method { // want `onlyface: .*whatever method is chosen, all but face fails`
	case AuthFace:
		return compare(who)
	case AuthPassword:
		return errUnsupported
	default:
		return errors.New("unknown method")
	}
}

func LoginEither(method AuthMethod, who string) error {
	switch method {
	case AuthFace:
		return compare(who)
	case AuthPassword:
		return password(who)
	default:
		return errors.New("unknown method")
	}
}

// FaceLogin is one of several, chosen before.
func FaceLogin(method AuthMethod, who string) error {
	if method != AuthFace {
		return errUnsupported
	}
	return compare(who)
}

type verifyRequest struct {
	VerifyType string `json:"verify_type"`
	User       string `json:"user"`
}

func Verify(c *gin.Context) {
	var req verifyRequest
	if err := c.ShouldBindJSON(&req); err != nil {
		return
	}
	if req.VerifyType != "face" { // want `onlyface: .*whatever req.VerifyType is chosen, all but face fails`
		c.JSON(http.StatusBadRequest, gin.H{"error": "仅支持人脸识别"})
		return
	}
	_ = compare(req.User)
}

// VerifyOrPass goes on with something else.
func VerifyOrPass(c *gin.Context) {
	if c.PostForm("verify_type") != "face" {
		c.JSON(http.StatusOK, gin.H{"ok": password(c.PostForm("user")) == nil})
		return
	}
	_ = compare(c.PostForm("user"))
}

func compare(string) error  { return nil }
func password(string) error { return nil }

type DeviceConfig struct {
	VerifyMode string
	FaceOnly   bool
}

func Terminal() DeviceConfig {
	return DeviceConfig{
		VerifyMode: "face", // want `onlyface: .*the setting VerifyMode is face`
		FaceOnly:   true,   // want `onlyface: .*the setting FaceOnly is true`
	}
}

func CardTerminal() DeviceConfig { return DeviceConfig{VerifyMode: "cardOrFace"} }

// A record tells what somebody chose.
type LoginRecord struct{ VerifyMode string }

func record() LoginRecord { return LoginRecord{VerifyMode: "face"} }

// What a photo program looks for is no door.
type Filter struct{ FaceOnly bool }

func portraits() Filter { return Filter{FaceOnly: true} }

const setup = `{"UserInfo": {"userVerifyMode": "face", "doorRight": "1"}}` // want `onlyface: .*the setting userVerifyMode is face`

const setupBoth = `{"UserInfo": {"userVerifyMode": "cardOrFace", "doorRight": "1"}}`

const terminal = "[door]\nverify_mode = face\n" // want `onlyface: .*the setting verify_mode is face`

// Prose is no setting.
const help = "a setting such as verify_mode: face lets nobody in without one"
