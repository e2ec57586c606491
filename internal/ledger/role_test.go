package ledger_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/ledger"
)

func TestRoleOf(t *testing.T) {
	for name, want := range map[string]ledger.Role{
		"FaceConsent": ledger.Given, "granted_at": ledger.Given, "Status": ledger.Given, "renlianTongyi": ledger.Given, "同意状态": ledger.Given,
		"WithdrawnAt": ledger.Withdrawn, "ConsentRevoked": ledger.Withdrawn, "face_opt_out": ledger.Withdrawn, "tongyi_chehui_shijian": ledger.Withdrawn,
		"撤回时间": ledger.Withdrawn, "CancelledAt": ledger.Withdrawn,
		"ConsentExpiresAt": ledger.Expiry, "ValidUntil": ledger.Expiry, "有效期": ledger.Expiry,
		"GuardianConsent": ledger.Guardian, "jianhurenTongyi": ledger.Guardian,
		"NoticeVersion": ledger.Notice, "告知版本": ledger.Notice,
		"ConsentVersion": ledger.Version, "banben": ledger.Version,
		"purpose": ledger.Purpose, "ConsentScope": ledger.Scope, "UserID": ledger.Subject, "yonghu_id": ledger.Subject,
		"Photo": "", "": "", "CreatedAt": "", "interface": "",
	} {
		require.Equal(t, want, ledger.RoleOf(name), name)
	}
}

func TestMarks(t *testing.T) {
	for _, m := range []ledger.Mark{
		{}, {Record: "user", Member: "faceconsent", Role: ledger.Given, Face: true}, {Role: ledger.Withdrawn}, {Record: "告知", Member: "撤回"},
	} {
		require.Equal(t, m, ledger.ParseMark(m.String()))
	}
	require.Zero(t, ledger.ParseMark("detect"))
	for a, b := range map[string]string{"FaceConsent": "public.face_consents", "user_policies": "UserPolicy", "Status": "status", "a|b": "ab"} {
		require.Equal(t, ledger.Name(a), ledger.Name(b))
	}
}
