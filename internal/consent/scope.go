package consent

import (
	"strings"

	"github.com/facelint/facelint/internal/lang"
)

// Scope is a set of things that a person can authorise.
type Scope uint16

// The scopes.
const (
	Face        Scope = 1 << iota // processing of face data
	Biometric                     // biometric data, not said which; in a face program it means the face
	General                       // terms of service, privacy policy, user agreement, "agree to all"
	Marketing                     // advertising, newsletters, promotion
	Location                      // position
	Contacts                      // address book
	Voice                         // voice, voiceprint
	Fingerprint                   // fingerprint, iris, palm
	Analytics                     // statistics, tracking, profiling, cookies
	Sharing                       // giving data to third parties
)

// FaceLike is what asks for a consent of its own where faces are concerned.
const FaceLike = Face | Biometric

var scopeNames = []struct {
	scope Scope
	name  lang.Text
}{
	{Face, lang.Text{En: "face data", Zh: "人脸信息"}},
	{Biometric, lang.Text{En: "biometric data", Zh: "生物识别信息"}},
	{General, lang.Text{En: "the general terms or privacy policy", Zh: "用户协议或隐私政策"}},
	{Marketing, lang.Text{En: "marketing", Zh: "营销推广"}},
	{Location, lang.Text{En: "location", Zh: "位置信息"}},
	{Contacts, lang.Text{En: "contacts", Zh: "通讯录"}},
	{Voice, lang.Text{En: "voice data", Zh: "声音信息"}},
	{Fingerprint, lang.Text{En: "fingerprints or iris", Zh: "指纹或虹膜信息"}},
	{Analytics, lang.Text{En: "analytics", Zh: "统计分析"}},
	{Sharing, lang.Text{En: "sharing with third parties", Zh: "向第三方提供"}},
}

// Others returns the scopes of s that are not about faces.
func (s Scope) Others() Scope { return s &^ FaceLike }

// Face reports whether s is about faces.
func (s Scope) Face() bool { return s&FaceLike != 0 }

// Joint reports whether s speaks of faces and of something else.
func (s Scope) Joint() bool { return s.Face() && s.Others() != 0 }

// Text names the scopes of s for a reader.
func (s Scope) Text() lang.Text {
	var en, zh []string
	for _, n := range scopeNames {
		if s&n.scope != 0 {
			en, zh = append(en, n.name.En), append(zh, n.name.Zh)
		}
	}
	last := len(en) - 1
	if last > 0 {
		return lang.Text{
			En: strings.Join(en[:last], ", ") + " and " + en[last],
			Zh: strings.Join(zh[:last], "、") + "和" + zh[last],
		}
	}
	return lang.Text{En: strings.Join(en, ""), Zh: strings.Join(zh, "")}
}
