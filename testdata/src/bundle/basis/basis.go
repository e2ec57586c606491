// Package basis serves an authority.
package basis

type User struct{ FaceConsent, TermsAccepted bool }

type FaceClient interface{ VerifyFace(image []byte) error }

//facelint:basis kind=statutory identity checks ordered by the border police act
func Check(u *User, f FaceClient, image []byte) error {
	if !u.TermsAccepted {
		return nil
	}
	return f.VerifyFace(image)
}

func CheckByConsent(u *User, f FaceClient, image []byte) error {
	if !u.TermsAccepted {
		return nil
	}
	return f.VerifyFace(image) // want `behind User.TermsAccepted only`
}
