package consent

import "strings"

// Grant is how a name speaks of a grant over a person's face.
type Grant uint8

// How names speak of grants.
const (
	NoGrant Grant = iota
	Licence       // it may be a licence of software, or a permission to pass: FaceLicense, FacePermission
	Pass          // it may be a right of way that a face opens: FaceAuthorization, FaceGrant
	OfFace        // it is about what may be done with a face: FaceConsent, FaceImageLicense
)

// Granting returns how name, a type, table or key, speaks of a grant over a
// person's face.
func Granting(name string) Grant {
	if g := granting(name); g != NoGrant {
		return g
	}
	return granting(strings.TrimSuffix(name, "s")) // of a table
}

func granting(name string) Grant {
	w := Classify(name)
	if !w.Scopes.Face() {
		return NoGrant
	}
	words := Split(name)
	if hasAny(words, "sdk", "activation", "engine", "oauth", "oidc", "saml", "key", "token", "session", "client", "role", "tls") {
		return NoGrant
	}
	data := hasAny(words, "data", "image", "images", "photo", "photos", "feature", "features", "template", "templates", "info", "information", "likeness", "biometric", "biometrics")
	licence := hasAny(words, "license", "licence", "permit", "permission", "release", "waiver", "right", "rights", "terms")
	switch {
	case hasAny(words, "consent", "consents", "agree", "agreed", "agreement", "tongyi") || strings.Contains(name, "同意") || strings.Contains(name, "协议"):
		return OfFace
	case data && (w.Consent || w.Maybe || licence):
		return OfFace
	case w.Consent || w.Maybe:
		return Pass
	case licence:
		return Licence
	}
	return NoGrant
}

// Company is what stands beside a field and tells a grant over a face from a
// right of way.
type Company uint8

// What stands beside a field.
const (
	Door   Company = 1 << iota // doors, devices, licences of software
	Person                     // somebody who grants, and what for
)

// Keeps returns what company a field of that name is.
func Keeps(name string) Company {
	var c Company
	words := Split(name)
	if hasAny(words, "door", "doors", "gate", "gates", "floor", "lock", "device", "devices", "terminal", "machine", "serial", "sn", "activation", "sdk", "area", "room") {
		c |= Door
	}
	if hasAny(words, "user", "person", "subject", "member", "grantor", "customer", "purpose", "purposes", "scope", "policy", "version", "uid", "yonghu") {
		c |= Person
	}
	for _, w := range words {
		if isHan(w) && (strings.Contains(w, "门") || strings.Contains(w, "设备") || strings.Contains(w, "通道") || strings.Contains(w, "闸机")) {
			c |= Door
		}
		if isHan(w) && (strings.Contains(w, "用户") || strings.Contains(w, "用途") || strings.Contains(w, "目的") || strings.Contains(w, "本人")) {
			c |= Person
		}
	}
	return c
}

// Unbound reports whether a thing that speaks of a grant like g, with c beside
// it, grants something over a face without the bounds u.
func (g Grant) Unbound(u Unbounded, c Company) bool {
	switch g {
	case OfFace:
		return u != 0
	case Pass:
		return u&(Irrevocable|Onward) != 0 || u != 0 && c&Door == 0
	case Licence:
		return u != 0 && c&Person != 0 && c&Door == 0
	}
	return false
}
