// Package clean has things that last, or are locked, and are no grants over faces.
package clean

import "time"

// A licence of a recogniser.
type FaceLicense struct {
	Key       string
	Serial    string
	Perpetual bool `json:"perpetual" gorm:"default:true"`
}

type FaceSDKConsent struct{ Perpetual bool }

var licences = []FaceLicense{{Key: "a", Perpetual: true}}

const (
	FaceSDKLicensePerpetual = true
	FaceEngineValidForever  = true
	FaceLoginPermanent      = true
	PermanentAccessKey      = "permanent"
)

// A right of way that a face opens.
type FacePermission struct {
	UserID    string
	DoorID    string
	Permanent bool
}

type FaceAuthorization struct {
	PersonID     string
	DeviceSN     string
	NeverExpires bool
	ExpiresAt    time.Time
}

var doors = []any{
	FacePermission{UserID: "a", DoorID: "1", Permanent: true},
	FaceAuthorization{PersonID: "a", DeviceSN: "1", NeverExpires: true},
}

// Other things.
type Address struct {
	FaceID    string
	Permanent bool
}

type LocationConsent struct{ Irrevocable bool }

type User struct {
	FaceImage   []byte
	Permanent   bool `gorm:"default:true"`
	Deleted     bool
	FaceConsent bool
}

type FaceConsent struct {
	UserID              string
	Kind                string
	PermanentlyDeleted  bool
	RevokedIrrevocably  bool
	Address             string
	Perpetual           bool
	SublicenseForbidden bool `gorm:"default:true"`
	ExpiresAt           time.Time
	Revocable           bool
}

var others = []any{
	Address{FaceID: "x", Permanent: true},
	LocationConsent{Irrevocable: true},
	User{Permanent: true},
	FaceConsent{UserID: "a", PermanentlyDeleted: true},
	FaceConsent{UserID: "a", Address: "permanent"},
	FaceConsent{SublicenseForbidden: true, ExpiresAt: time.Now().AddDate(1, 0, 0), Revocable: true},
}

// Typeface is no face.
type TypefaceLicense struct {
	UserID    string
	Perpetual bool
}

var font = TypefaceLicense{UserID: "a", Perpetual: true}

// Deleting is for good.
func deletion(id string) error {
	face := map[string]bool{"permanent": true}
	_ = face
	return RemoveFace(id, true)
}

func RemoveFace(id string, permanent bool) error { return nil }
