// Package versions keeps which text a person agreed to.
package versions

const (
	TermsVersion         = "2024-03"
	PrivacyPolicyVersion = 7
	FaceNoticeVersion    = "2024-05"
	FaceTermsVersion     = "f3"
)

type User struct {
	TermsVersion       string
	FaceConsentVersion string
	FaceAgreedVersion  int `db:"face_consent_version"`
	PolicyVersion      int
}

type Request struct {
	AcceptedTermsVersion string
	FaceConsentVersion   string
}

func constants() []User {
	return []User{
		{TermsVersion: TermsVersion, FaceConsentVersion: TermsVersion}, // want `bundle: User.FaceConsentVersion is kept under TermsVersion, the version of the general terms or privacy policy`
		{TermsVersion: TermsVersion, FaceConsentVersion: FaceNoticeVersion},
		{TermsVersion: TermsVersion, FaceConsentVersion: FaceTermsVersion},
	}
}

func assigned(u *User) {
	u.FaceAgreedVersion = PrivacyPolicyVersion // want `User.FaceAgreedVersion is kept under PrivacyPolicyVersion`
	u.FaceConsentVersion = FaceNoticeVersion
}

type row struct{}

func (row) Update(column string, value any) {}

func keyed(r row) map[string]any {
	r.Update("face_consent_version", TermsVersion) // want `face_consent_version is kept under TermsVersion`
	r.Update("face_consent_version", FaceNoticeVersion)
	return map[string]any{
		"face_consent_version": TermsVersion, // want `face_consent_version is kept under TermsVersion`
		"terms_version":        TermsVersion,
	}
}

// A value that was sent is traced.
func sent(u *User, req Request) {
	u.FaceConsentVersion = req.AcceptedTermsVersion // want `User.FaceConsentVersion is taken from Request.AcceptedTermsVersion`
}

func sentApart(u *User, req Request) { u.FaceConsentVersion = req.FaceConsentVersion }

// New terms end the consent to faces, and nothing else does.
func current(u *User) bool {
	return u.FaceConsentVersion == TermsVersion // want `User.FaceConsentVersion is taken as current by TermsVersion`
}

func currentApart(u *User) bool { return u.FaceConsentVersion == FaceNoticeVersion }

// One column decides both.
func HasFaceConsent(u *User) bool {
	return u.PolicyVersion >= PrivacyPolicyVersion // want `HasFaceConsent is taken from User.PolicyVersion`
}

type recogniser interface {
	CompareFace(photo []byte) bool
}

func login(r recogniser, u *User, photo []byte) bool {
	if u.PolicyVersion < PrivacyPolicyVersion {
		return false
	}
	return r.CompareFace(photo) // want `recogniser.CompareFace processes a face behind User.PolicyVersion only`
}

func loginApart(r recogniser, u *User, photo []byte) bool {
	if u.PolicyVersion < PrivacyPolicyVersion || u.FaceConsentVersion != FaceNoticeVersion {
		return false
	}
	return r.CompareFace(photo)
}
