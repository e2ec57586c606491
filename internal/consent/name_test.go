package consent_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/consent"
)

const (
	face      = consent.Face
	biometric = consent.Biometric
	general   = consent.General
	marketing = consent.Marketing
	location  = consent.Location
	contacts  = consent.Contacts
	voice     = consent.Voice
	finger    = consent.Fingerprint
	analytics = consent.Analytics
	sharing   = consent.Sharing
)

func TestPersonalAnswers(t *testing.T) {
	for name, want := range map[string]consent.Scope{
		// one thing
		"FaceConsent":                face,
		"face_consent":               face,
		"FaceConsentAt":              face,
		"face_consent_version":       face,
		"faceconsent":                face,
		"facial_recognition_consent": face,
		"ConsentFaceRecognition":     face,
		"AgreedToFaceScan":           face,
		"faceOptIn":                  face,
		"agreeFace":                  face,
		"SelfieConsent":              face,
		"tongyiRenlian":              face,
		"renlian_shouquan":           face,
		"renliantongyi":              face,
		"shouquan_face":              face,
		"人脸授权":                       face,
		"同意采集人脸":                     face,
		"BiometricConsent":           biometric,
		"AgreeTerms":                 general,
		"agree_terms":                general,
		"agreeterms":                 general,
		"TermsAccepted":              general,
		"acceptedTOS":                general,
		"TermsAcceptedAt":            general,
		"privacy_policy_accepted":    general,
		"PrivacyVersion":             general,
		"agreeAll":                   general,
		"AgreedToAll":                general,
		"accept_all":                 general,
		"ConsentAll":                 general,
		"tongyiXieyi":                general,
		"tongyi_yinsi":               general,
		"SignupConsent":              general,
		"user_agreement_accepted":    general,
		"terms_confirmed":            general,
		"同意隐私政策":                     general,
		"全部同意":                       general,
		"已读协议":                       general,
		"MarketingConsent":           marketing,
		"newsletter_opt_in":          marketing,
		"LocationConsent":            location,
		"AgreeContacts":              contacts,
		"VoiceConsent":               voice,
		"cookieConsent":              analytics,
		"ConsentThirdParty":          sharing,
		"Agree":                      0,
		"agreed":                     0,
		"ConsentAt":                  0,
		"同意":                         0,
		// the terms, the sharing of the face are no second thing
		"FaceTermsAccepted":           face,
		"face_privacy_consent":        face,
		"FaceDataSharingConsent":      face,
		"人脸识别服务协议同意":                  face,
		"FaceRegistrationConsent":     face,
		"FaceRecognitionAgreementAck": 0, // an "ack" of a face: a match, perhaps
		// two things
		"AgreeTermsAndFace":           general | face,
		"TermsFaceConsent":            general | face,
		"agree_privacy_face":          general | face,
		"FaceAndMarketingConsent":     face | marketing,
		"FaceVoiceConsent":            face | voice,
		"FaceFingerprintConsent":      face | finger,
		"同意协议及人脸识别":                   general | face,
		"tongyi_yinsi_renlian":        general | face,
		"同意人脸和定位":                     face | location,
		"BiometricAndLocationConsent": biometric | location,
	} {
		w := consent.Classify(name)
		if name == "FaceRecognitionAgreementAck" {
			require.False(t, w.Person(), name)
			continue
		}
		require.True(t, w.Person(), name)
		require.Equal(t, want.Text(), w.Scopes.Text(), name)
	}
}

func TestPolicyVersion(t *testing.T) {
	for _, name := range []string{"PolicyVersion", "accepted_policy_version", "UserPolicyVersion"} {
		require.True(t, consent.Classify(name).Person(), name)
		require.Equal(t, general, consent.Classify(name).Scopes, name)
	}
	require.Equal(t, face, consent.Classify("FacePolicyVersionAccepted").Scopes)
}

func TestNotAPersonsAnswer(t *testing.T) {
	for _, name := range []string{
		"OAuthConsent", "oauth_consent_screen", "ConsentScreen_URL", "AdminConsent", "client_consent", "TenantConsentGranted",
		"RequireFaceConsent", "FaceConsentRequired", "ErrConsentRequired", "face_consent_enabled", "ShowConsentBanner",
		"FaceConsentText", "ConsentURL", "consent_page", "iceConsent", "webrtcConsentFreshness", "FaceAuth", "FaceAuthorized",
		"FaceConfirmed", "FaceChecked", "FaceLoginEnabled", "FaceEnabled", "face_id", "AcceptedClient", "人脸授权码", "人脸授权文件",
		"人脸开关", "RoleGranted", "license_agreed", "FaceSDKAuthorization", "FaceDetected", "PrivacyLevel", "SearchTerms",
		"PasswordPolicyVersion", "policy_id", "PolicyVersionID",
		"interface", "InterfaceAgnostic", "", "_", "42",
	} {
		require.False(t, consent.Classify(name).Person(), name)
	}
}

func TestImpostors(t *testing.T) {
	for _, name := range []string{
		"TypefaceConsent", "fontFaceConsent", "facebook_consent", "FaceBookConsent", "HuggingFaceConsent", "interfaceConsent",
		"surfaceConsent", "FacetConsent", "faceValueAccepted",
	} {
		require.False(t, consent.Classify(name).Scopes.Face(), name)
	}
}

func TestAllIsGeneralOnlyWhenAgreedTo(t *testing.T) {
	for _, name := range []string{"ListAllConsents", "AllConsentTypes", "findAllConsents", "GetAllUsersConsent"} {
		require.Zero(t, consent.Classify(name).Scopes, name)
	}
}

func TestSignUp(t *testing.T) {
	for _, name := range []string{"SignUp", "signup", "Register", "RegisterUser", "handleRegister", "CreateUser", "NewAccount", "yonghuZhuce", "注册用户"} {
		require.True(t, consent.SignUp(name), name)
	}
	for _, name := range []string{"RegisterFace", "registerFaceTemplate", "CreatePerson", "SignIn", "SetConsent", "CreateUserFace", "注册人脸"} {
		require.False(t, consent.SignUp(name), name)
	}
}

func TestScopeText(t *testing.T) {
	require.Equal(t, "face data, marketing and location", (face | marketing | location).Text().En)
	require.Equal(t, "人脸信息、营销推广和位置信息", (face | marketing | location).Text().Zh)
	require.Equal(t, "voice data", voice.Text().En)
	require.Empty(t, consent.Scope(0).Text().En)
	require.True(t, (face | voice).Joint())
	require.False(t, (face | biometric).Joint())
}
