// Package foreign uses the words of consent for other things.
package foreign

import "time"

// ApplicationConsent is what a person lets an OAuth client do.
type ApplicationConsent struct {
	Application   string
	GrantedScopes []string
}

func GrantConsent(user, application string, scopes []string) *ApplicationConsent {
	return &ApplicationConsent{Application: application, GrantedScopes: scopes}
}

// Organization is an administrator's.
type Organization struct {
	DisableConsent    bool
	FaceLoginEnabled  bool
	RequireConsentFor string
}

// VoiceProfile is about a voice.
type VoiceProfile struct {
	ConsentAt time.Time
}

type FaceAuth struct {
	FaceEnabled    bool
	FaceAuthorized bool
	AllowFace      bool
}

func settings(o *Organization, enabled bool) *FaceAuth {
	return &FaceAuth{FaceEnabled: enabled, FaceAuthorized: enabled, AllowFace: enabled}
}

// iceConsentFreshness is a property of a connection.
const iceConsentFreshness = 30 * time.Second

const licence = "By using the font software you agree to the terms; the type face may be embedded"

type surface struct{ ConsentInterface bool }

func accept(s *surface, agreed bool) { s.ConsentInterface = agreed }
