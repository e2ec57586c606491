package consent_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/consent"
)

func TestClauses(t *testing.T) {
	for text, want := range map[string]consent.Scope{
		"I agree to the Terms of Service, the Privacy Policy and the use of my face for sign-in": general | face,
		"By registering you agree to our Terms of Use and to the collection of facial data.":     general | face,
		"By continuing, you consent to face recognition and to marketing e-mails.":               face | marketing,
		"You hereby authorise us to process your face image and your location":                   face | location,
		"I have read and agree to the privacy policy and allow facial recognition":               general | face,
		"I agree to the collection of my biometric data and to receive newsletters":              biometric | marketing,
		"注册即表示您同意《用户协议》《隐私政策》，并授权我们采集您的人脸信息。":                                                    general | face,
		"我已阅读并同意用户协议、隐私政策及人脸识别":                                                                  general | face,
		"我同意《用户协议》《人脸识别服务协议》":                                                                    general | face,
		"点击登录即视为同意采集人脸信息和位置信息":                                                                   face | location,
		"我同意将人脸信息提供给第三方":                                                                         face | sharing,
		"I agree to the use of my face for sign-in":                                              face,
		"I agree to the processing of my face image as described in the Privacy Policy":          face,
		"I consent to facial recognition; it is never shared with third parties":                 face,
		"我同意《人脸识别服务协议》":                                                                          face,
		"根据《隐私政策》，我同意采集我的人脸信息":                                                                   face,
		"我同意采集人脸信息，该信息不会提供给第三方":                                                                  face,
		"I agree to the terms of service":                                                        general,
		"我同意用户协议和隐私政策":                                                                           general,
	} {
		clauses := consent.Clauses(text)
		require.Len(t, clauses, 1, text)
		require.Equal(t, want.Text(), clauses[0].Scopes.Text(), text)
	}
}

func TestNoClauses(t *testing.T) {
	for _, text := range []string{
		"Our privacy policy explains how face data is kept.",
		"We will ask for your separate consent before we use your face; you agree to the terms by registering",
		"我们将就人脸信息单独取得您的同意，详见隐私政策",
		"You agree that face recognition is optional, see the privacy policy",
		"the terms accept a face image and a location",
		"人脸信息与位置信息的保存期限",
		"I agree to disagree",
		"", "。。。", "\xff\xfe.",
	} {
		for _, c := range consent.Clauses(text) {
			require.False(t, c.Scopes.Joint(), text)
		}
	}
}

// Sentences are judged one by one: two choices in one text are two choices.
func TestClausesAreSentences(t *testing.T) {
	clauses := consent.Clauses("I agree to the terms of service.\n I agree to the use of my face. 我同意接收广告！")
	require.Len(t, clauses, 3)
	require.Equal(t, []consent.Scope{general, face, marketing},
		[]consent.Scope{clauses[0].Scopes, clauses[1].Scopes, clauses[2].Scopes})
	require.Equal(t, 34, clauses[1].Offset)
	require.Equal(t, "I agree to the use of my face", clauses[1].Text)
}
