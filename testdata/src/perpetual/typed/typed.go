// Package typed writes grants over faces without bounds, in every way there is.
package typed

import (
	"database/sql"
	"time"

	"gorm.io/gorm"
)

type FaceConsent struct {
	UserID        string
	Purpose       string
	Perpetual     bool
	Irrevocable   bool
	Sublicensable *bool
	Term          Term
	Terms         []string
	Flags         uint
	Revocable     bool
	ExpiresAt     *time.Time
}

type Term string

const (
	TermYear      Term = "year"
	TermPerpetual Term = "perpetual"
)

const (
	FlagIrrevocable = 1 << iota
	FlagSublicense
)

func yes(v bool) *bool { return &v }

// In a record.
func records(id string) []FaceConsent {
	return []FaceConsent{
		{UserID: id, Perpetual: true}, // want `perpetual: the grant over face data FaceConsent is unlimited in time \(Perpetual: true\)`
		{UserID: id, Irrevocable: true, Sublicensable: yes(true), Perpetual: true},    // want `FaceConsent is unlimited in time, irrevocable, freely sub-licensable \(Irrevocable: true, Sublicensable: yes\(true\), Perpetual: true\)`
		{UserID: id, Term: TermPerpetual},                                             // want `is unlimited in time \(Term: TermPerpetual\)`
		{UserID: id, Terms: []string{"irrevocable", "sub-licensable"}},                // want `is irrevocable, freely sub-licensable`
		{UserID: id, Flags: FlagIrrevocable | FlagSublicense},                         // want `is irrevocable, freely sub-licensable \(Flags: FlagIrrevocable . FlagSublicense\)`
		{UserID: id, Irrevocable: false, Perpetual: false, Sublicensable: yes(false)}, // a choice that was made
		{UserID: id, Term: TermYear},
	}
}

// In a variable, step by step: one record, one finding.
func steps(id string, asked bool) *FaceConsent {
	c := &FaceConsent{UserID: id}
	c.Perpetual = true // want `is unlimited in time, irrevocable \(Perpetual: true, Irrevocable: true\)`
	c.Irrevocable = true
	other := &FaceConsent{UserID: id}
	other.Perpetual = asked
	other.Sublicensable = nil
	return c
}

// In a field of something else.
type Member struct {
	FaceConsentIrrevocable bool
	FaceConsentAt          time.Time
}

func member(m *Member) {
	m.FaceConsentIrrevocable = true // want `the grant over face data Member is irrevocable \(FaceConsentIrrevocable: true\)`
}

// By default.
type FaceAuthorization struct {
	gorm.Model
	UserID           string
	Perpetual        bool `gorm:"default:true"`                                                         // want `FaceAuthorization.Perpetual is unlimited in time \(default:true\)`
	Irrevocable      bool `xorm:"notnull default 1"`                                                    // want `FaceAuthorization.Irrevocable is irrevocable`
	CanPass          bool `gorm:"column:sublicensable;default:true"`                                    // want `FaceAuthorization.CanPass is freely sub-licensable`
	XXXValidForever  bool `protobuf:"varint,4,opt,name=valid_forever,json=validForever,def=1" json:"v"` // want `FaceAuthorization.XXXValidForever is unlimited in time \(def=1\)`
	NeverExpires     bool `gorm:"default:false"`
	Transferable     bool
	LocationApproved bool `gorm:"default:true"`
}

// The generated default of a message.
const Default_FaceAuthorization_Irrevocable bool = true // want `Default_FaceAuthorization_Irrevocable is irrevocable \(true\)`

const (
	FaceDataLicensePerpetual = true        // want `FaceDataLicensePerpetual is unlimited in time`
	FaceConsentTerm          = "permanent" // want `FaceConsentTerm is unlimited in time \("permanent"\)`
	BiometricConsentForever  = false
)

var faceImageLicenceTerms = []string{"irrevocable", "worldwide"} // want `faceImageLicenceTerms is irrevocable`

// A record of any consent, about a face by its scope.
type Consent struct {
	Scope       string
	Irrevocable bool
}

type ConsentRecord struct {
	FaceTemplate []byte
	Forever      bool
}

func scoped() []any {
	return []any{
		Consent{Scope: "face", Irrevocable: true}, // want `the grant over face data Consent is irrevocable`
		Consent{Scope: "newsletter", Irrevocable: true},
		ConsentRecord{Forever: true}, // want `ConsentRecord is unlimited in time`
	}
}

// In maps, updates and statements.
func writes(db *gorm.DB, raw *sql.DB, id string) {
	db.Model(&FaceConsent{}).Where("user_id = ?", id).Update("irrevocable", true) // want `the grant over face data FaceConsent is irrevocable \(irrevocable: true\)`
	db.Table("face_consents").Update("perpetual", 1)                              // want `the grant over face data face_consents is unlimited in time`
	db.Table("devices").Update("perpetual", true)
	db.Model(&Member{}).Updates(map[string]any{"face_consent_irrevocable": true})                // want `is irrevocable \(face_consent_irrevocable: true\)`
	payload := map[string]any{"face_consent": map[string]any{"user": id, "never_expires": true}} // want `face_consent is unlimited in time \(never_expires: true\)`
	faceGrant := map[string]bool{}
	faceGrant["sublicensable"] = true                                                        // want `faceGrant is freely sub-licensable`
	_, _ = raw.Exec("INSERT INTO face_consents (user_id, irrevocable) VALUES (?, TRUE)", id) // want `the grant over face data irrevocable is irrevocable \(set to TRUE\)`
	_, _ = raw.Exec("INSERT INTO face_consents (user_id, irrevocable) VALUES (?, ?)", id, false)
	_, _ = raw.Exec("UPDATE addresses SET permanent = TRUE WHERE face_id = ?", id)
	_, _ = payload, faceGrant
}

const schema = /* want `the grant over face data sublicensable is freely sub-licensable \(DEFAULT TRUE\)` */ `
CREATE TABLE IF NOT EXISTS app.face_authorizations (
	user_id       BIGINT PRIMARY KEY,
	sublicensable BOOLEAN NOT NULL DEFAULT TRUE,
	perpetual     BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE TABLE addresses (
	permanent BOOLEAN NOT NULL DEFAULT TRUE
);`

// By a call.
type FaceConsentCreate struct{}

func (c *FaceConsentCreate) SetIrrevocable(v bool) *FaceConsentCreate { return c }
func (c *FaceConsentCreate) MarkPerpetual() *FaceConsentCreate        { return c }

type option func(*FaceConsent)

func WithPerpetual() option { return func(*FaceConsent) {} }
func WithPurpose() option   { return func(*FaceConsent) {} }

func GrantFaceConsent(id string, opts ...option)        {}
func IssueFaceImageLicense(id string, irrevocable bool) {}
func RecordFaceConsent(id string, term Term)            {}

func calls(c *FaceConsentCreate, id string, asked bool) {
	c.SetIrrevocable(true) // want `the grant over face data FaceConsentCreate is irrevocable \(SetIrrevocable\)`
	c.SetIrrevocable(asked).SetIrrevocable(false)
	c.MarkPerpetual()                     // want `is unlimited in time \(MarkPerpetual\)`
	GrantFaceConsent(id, WithPerpetual()) // want `GrantFaceConsent is unlimited in time \(WithPerpetual\(\)\)`
	GrantFaceConsent(id, WithPurpose())
	IssueFaceImageLicense(id, true) // want `IssueFaceImageLicense is irrevocable \(true\)`
	IssueFaceImageLicense(id, false)
	RecordFaceConsent(id, TermPerpetual) // want `RecordFaceConsent is unlimited in time \(TermPerpetual\)`
	RecordFaceConsent(id, TermYear)
}

type column struct{}

func Bool(name string) *column           { return nil }
func (c *column) Default(v bool) *column { return c }

type BiometricConsent struct{}

func (BiometricConsent) Fields() []*column {
	return []*column{
		Bool("irrevocable").Default(true), // want `BiometricConsent is irrevocable \(irrevocable Default\(true\)\)`
		Bool("perpetual").Default(false),
	}
}

type form struct{}

func (form) DefaultPostForm(key, value string) string { return value }

func read(f form) string {
	return f.DefaultPostForm("face_consent_perpetual", "1") + // want `face_consent_perpetual is unlimited in time`
		f.DefaultPostForm("face_consent_perpetual", "0")
}
