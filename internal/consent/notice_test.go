package consent_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/consent"
)

func TestNotice(t *testing.T) {
	for name, want := range map[string]bool{
		"PrivacyPolicy": true, "/privacy": true, "privacy.html": true, "ShowNotice": true, "FaceNotice": true, "renlianGaozhi": true,
		"人脸信息告知书": true, "知情同意书": true, "yinsiZhengce": true, "BiometricDisclosure": true,
		"Notice": false, "SendNotice": false, "/notices": false, "PrivacyMode": false, "privacyFilter": false, "Notify": false, "NoticeBoard": false,
		"": false, "faceBlur": false,
	} {
		require.Equal(t, want, consent.Notice(name), name)
	}
}

func TestStamp(t *testing.T) {
	for name, want := range map[string]bool{
		"NoticeVersion": true, "policy_version": true, "PrivacyVersion": true, "PrivacyPolicyVersion": true, "TermsVersion": true,
		"NoticeShownAt": true, "face_notice_at": true, "gaozhi_banben": true, "gaozhiShijian": true, "告知版本": true, "隐私版本": true,
		"ConsentVersion": true, "notice_id": true,
		"Version": false, "FaceConsentAt": false, "NoticeBoard": false, "AppVersion": false, "PolicyID": false, "NoticeText": false, "": false,
	} {
		require.Equal(t, want, consent.Stamp(name), name)
	}
}

func TestItems(t *testing.T) {
	whole := "We use your face for the purpose of opening the gate, because it is necessary to tell residents apart; it is kept for 30 days. " +
		"You have the right to withdraw. Contact us at the desk."
	has, lacks := consent.Items(whole)
	require.Len(t, has, 5)
	require.Empty(t, lacks)
	_, lacks = consent.Items("我们采集您的人脸信息用于门禁，您可以随时撤回同意。")
	require.Equal(t, []consent.Item{consent.Contact, consent.Retention, consent.Necessity}, lacks)
	for _, i := range lacks {
		require.NotEmpty(t, i.Text().En)
		require.NotEmpty(t, i.Text().Zh)
	}
}
