package consent_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/consent"
)

func TestWithout(t *testing.T) {
	for name, want := range map[string]consent.Unbounded{
		"Perpetual": endless, "perpetual_license": endless, "ValidForever": endless, "NeverExpires": endless, "never_expire": endless,
		"neverexpires": endless, "NoExpiry": endless, "IsPermanent": endless, "InPerpetuity": endless, "永久授权": endless, "无期限": endless, "yongjiu": endless,
		"Irrevocable": irrevocable, "IrrevocablyGranted": irrevocable, "NonRevocable": irrevocable, "不可撤销": irrevocable, "no_withdrawal": irrevocable,
		"Sublicensable": onward, "sub_licensable": onward, "SubLicense": onward, "可转授权": onward, "AllowSublicense": onward, "FreelyTransferable": onward,
		"perpetual_irrevocable": endless | irrevocable, "永久不可撤销可转授权": endless | irrevocable | onward,
		"FacePerpetualGrant": endless,
	} {
		require.Equal(t, want.Text(), consent.Without(name).Text(), name)
	}
	for _, name := range []string{
		"", "NotPerpetual", "PermanentDelete", "permanently_deleted", "DeletePermanently", "永久删除", "不可转授权", "NonTransferable", "PermanentBan", "永久禁用",
		"SublicenseForbidden", "ExpiresAt", "Revocable", "Revoked", "Term", "Expired", "license", "非永久", "MaxPermanent",
	} {
		require.Zero(t, consent.Without(name), name)
	}
	require.Equal(t, "unlimited in time, irrevocable, freely sub-licensable", (endless | irrevocable | onward).Text().En)
	require.Equal(t, "不可撤销、可任意转授权", (irrevocable | onward).Text().Zh)
}

func TestRevoking(t *testing.T) {
	for name, want := range map[string]consent.Revocation{
		"Revocable": consent.Allows, "CanRevoke": consent.Allows, "allow_withdrawal": consent.Allows, "RevocationAllowed": consent.Allows, "可撤回": consent.Allows, "WithdrawEnabled": consent.Allows,
		"RevokeDisabled": consent.Forbids, "NoWithdrawal": consent.Forbids, "disable_revocation": consent.Forbids, "NonRevocable": consent.Forbids, "不可撤回": consent.Forbids, "CannotRevoke": consent.Forbids, "Irrevocable": consent.Forbids,
		"Revoked": consent.Silent, "RevokedAt": consent.Silent, "Withdrawn": consent.Silent, "Revoke": consent.Silent, "Disabled": consent.Silent, "": consent.Silent, "RevocationList": consent.Silent,
	} {
		require.Equal(t, want, consent.Revoking(name), name)
	}
}

func TestGranting(t *testing.T) {
	for name, want := range map[string]consent.Grant{
		"FaceConsent": consent.OfFace, "face_consents": consent.OfFace, "BiometricConsentRecord": consent.OfFace, "FaceImageLicense": consent.OfFace,
		"FaceDataAuthorization": consent.OfFace, "人脸信息授权协议": consent.OfFace, "FacialDataRights": consent.OfFace, "FaceAgreement": consent.OfFace,
		"FaceAuthorization": consent.Pass, "FaceGrant": consent.Pass, "FaceLicense": consent.Licence, "人脸授权": consent.Pass, "renlianShouquan": consent.Pass, "FacePermission": consent.Licence,
		"FaceSDKLicense": consent.NoGrant, "FaceEngineLicense": consent.NoGrant, "FaceUser": consent.NoGrant, "LocationConsent": consent.NoGrant, "License": consent.NoGrant,
		"TypefaceLicense": consent.NoGrant, "FaceLicenseKey": consent.NoGrant, "FaceAuthToken": consent.NoGrant, "": consent.NoGrant,
	} {
		require.Equal(t, want, consent.Granting(name), name)
	}
	require.Equal(t, consent.Door, consent.Keeps("DoorID")|consent.Keeps("设备编号")|consent.Keeps("ID"))
	require.Equal(t, consent.Person, consent.Keeps("UserID")|consent.Keeps("用户编号")|consent.Keeps("PolicyVersion"))
}
