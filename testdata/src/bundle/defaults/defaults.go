// Package defaults keeps users.
package defaults

type User struct {
	ID               uint `gorm:"primaryKey"`
	FaceConsent      bool `gorm:"default:true"`                         // want `consent to face processing is presumed: the field User.FaceConsent is yes from the start \(default:true\)`
	AgreeFace        int  `gorm:"column:agree_face;not null;default:1"` // want `field User.AgreeFace is yes from the start`
	FaceOptIn        bool `xorm:"notnull default true"`                 // want `field User.FaceOptIn is yes`
	FaceAgreed       bool `default:"true"`                              // want `field User.FaceAgreed is yes`
	BiometricConsent bool `bun:",default:true"`                         // want `User.BiometricConsent is yes`

	FaceConsented bool `gorm:"default:false"`
	FaceEnabled   bool `gorm:"default:true"`
	VoiceConsent  bool `gorm:"default:true"`
	Active        bool `gorm:"default:true"`
}

// FeatureFlags are an operator's.
type FeatureFlags struct {
	FaceConsent bool `default:"true"`
}

const schema = /* want "column face_consent is yes from the start" */ `
CREATE TABLE users (
	id BIGINT PRIMARY KEY,
	face_consent BOOLEAN NOT NULL DEFAULT TRUE,
	marketing_consent BOOLEAN DEFAULT TRUE,
	face_login_enabled BOOLEAN DEFAULT TRUE
);`

const separate = `
CREATE TABLE users (
	face_consent BOOLEAN NOT NULL DEFAULT FALSE,
	created_at TIMESTAMP DEFAULT now()
);`

const alter = "ALTER TABLE users ADD COLUMN face_consent TINYINT(1) NOT NULL DEFAULT 1" // want `column face_consent`

type column struct{}

func Bool(name string) *column             { return nil }
func (c *column) Default(v bool) *column   { return c }
func (c *column) Comment(s string) *column { return c }

var fields = []*column{
	Bool("face_consent").Comment("asked at sign-up").Default(true), // want `column face_consent is yes from the start \(Default\(true\)\)`
	Bool("face_agreed").Default(false),
	Bool("active").Default(true),
}

// Nobody was asked: all are taken to have agreed, or by what they said of the terms.
const (
	backfill   = "UPDATE users SET face_consent = TRUE"            // want `column face_consent is yes from the start \(set to TRUE for everyone\)`
	fromTerms  = "UPDATE users SET face_consent = terms_accepted;" // want `set to terms_accepted for everyone`
	ownAnswer  = "UPDATE users SET face_consent = TRUE WHERE id = ?"
	takenAway  = "UPDATE users SET face_consent = FALSE"
	setDefault = "ALTER TABLE users ALTER COLUMN face_consent SET DEFAULT true" // want `column face_consent is yes`
)

type form struct{}

func (form) DefaultPostForm(key, value string) string { return value }

func read(f form) (string, string) {
	return f.DefaultPostForm("face_consent", "on"), // want `form field face_consent is yes from the start \(DefaultPostForm on\)`
		f.DefaultPostForm("face_consent", "off")
}
