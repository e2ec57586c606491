package choice_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/choice"
)

// holds wants f to be true of all of yes and of none of no.
func holds(t *testing.T, f func(string) bool, yes, no []string) {
	t.Helper()
	for _, name := range yes {
		require.True(t, f(name), name)
	}
	for _, name := range no {
		require.False(t, f(name), name)
	}
}

func TestOnlyFace(t *testing.T) {
	holds(t, choice.OnlyFace,
		[]string{"face", "FACE", "MethodFace", "LoginTypeFace", "faceRecognition", "NewFaceVerifier", "人脸", "人脸识别", "仅人脸", "刷脸登录", "renlian", "shualian_denglu"},
		[]string{"", "card", "cardOrFace", "faceAndCard", "face_or_password", "FaceOrPin", "faceOrFpOrCardOrPw", "人脸或刷卡", "人脸+密码", "interface", "surface", "typeface1", "faceFoo"})
}

func TestMethods(t *testing.T) {
	holds(t, choice.Methods,
		[]string{"VerifyMethods", "AuthMethod", "loginType", "SigninMethods", "signInMethods", "verify_mode", "userVerifyMode", "Verifiers", "验证方式", "Y验证方式", "开门方式", "denglu_fangshi", "unlockMode"},
		[]string{"Method", "HTTPMethods", "contentType", "FaceVerifyMode", "faceAuthType", "authority", "Verify", "mode", "AuthToken"})
}

func TestModes(t *testing.T) {
	holds(t, choice.Mode, []string{"VerifyMode", "userVerifyMode", "验证方式"}, []string{"VerifyMethods", "mode", "FaceMode"})
	holds(t, choice.FaceAlone, []string{"FaceOnly", "onlyFace", "face_only", "仅人脸", "jin_renlian"}, []string{"only", "face", "OnlyFaceAndCard", "faceCard"})
	holds(t, choice.Proves, []string{"DoorConfig", "Terminal", "门禁设置", "loginOptions"}, []string{"Filter", "Album", "Outdoor"})
	holds(t, choice.Recounts, []string{"LoginRecord", "AccessLog", "通行记录"}, []string{"DeviceConfig", "Door"})
	holds(t, choice.NoMethod, []string{"MethodUnknown", "LOGIN_UNSPECIFIED"}, []string{"MethodCard"})
}

func TestDecides(t *testing.T) {
	for name, want := range map[string]choice.Matter{
		"RejectLoan": choice.Lending, "loan application denied": choice.Lending, "FreezeAccount": choice.Funds, "停发养老金": choice.Benefit,
		"ErrBenefitRefused": choice.Benefit, "贷款审批不通过": choice.Lending, "ApproveClaim": "", "RejectLibraryLoan": "", "GetLoanStatus": "", "SuspendAccount": "",
		"UnfreezeAccount": "", "RejectUpload": "",
	} {
		m, _ := choice.Decides(name)
		require.Equal(t, want, m, name)
	}
	holds(t, choice.Reviews,
		[]string{"pending_review", "ManualCheck", "SubmitAppeal", "人工审核", "转人工", "/appeals", "StatusUnderReview"},
		[]string{"ProductReview", "manual", "check", "preview", "Approve"})
	for name, want := range map[string][2]bool{"Loan": {true, false}, "rejected": {false, true}, "account": {false, false}, "frozen": {true, true}} {
		matter, outcome := choice.MayMatter(name)
		require.Equal(t, want, [2]bool{matter, outcome}, name)
	}
}

func TestAdmits(t *testing.T) {
	for _, c := range []struct{ receiver, name, want string }{
		{"", "GenerateToken", choice.Login},
		{"", "createJWT", choice.Login},
		{"", "IssueAccessToken", choice.Login},
		{"", "签发令牌", choice.Login},
		{"", "generateResetToken", ""},
		{"", "NewCSRFToken", ""},
		{"", "createUploadToken", ""},
		{"", "ParseToken", ""},
		{"", "VerifyToken", ""},
		{"", "createFaceToken", ""},
		{"", "OpenDoor", choice.Door},
		{"", "UnlockDoor", choice.Door},
		{"Gate", "Open", choice.Door},
		{"", "TriggerRelay", choice.Door},
		{"", "开门", choice.Door},
		{"", "/api/openDoor", choice.Door},
		{"", "gate/1/open", choice.Door},
		{"Mutex", "Unlock", ""},
		{"RedisLock", "Unlock", ""},
		{"File", "Open", ""},
		{"", "OpenDoorLog", ""},
		{"", "GetDoor", ""},
		{"", "handleOpenDoor", ""},
	} {
		require.Equal(t, c.want, choice.Admits(c.receiver, c.name), c.receiver+"."+c.name)
	}
}

func TestLogins(t *testing.T) {
	holds(t, choice.Logs, []string{"Login", "UserLogin", "SignIn", "FaceLogin", "登录"}, []string{"Logout", "LoginLog", "LoginMiddleware", "logs", "GetLoginInfo"})
	holds(t, choice.LoginCookie, []string{"session_id", "token", "user", "userID"}, []string{"csrf_token", "lang", "theme", "cart"})
	holds(t, func(s string) bool { return choice.Aside(s) },
		[]string{"Register", "RefreshToken", "CorrectAttendance", "MarkAbsentees", "注册"}, []string{"Login", "ClockIn", "刷卡"})
}

func TestServices(t *testing.T) {
	for name, want := range map[string]choice.Service{
		"CreateOrder": choice.Order, "PlaceOrder": choice.Order, "下单": choice.Order,
		"CheckIn": choice.Attendance, "CreateAttendance": choice.Attendance, "UpdateAttendance": choice.Attendance, "打卡": choice.Attendance,
		"SubmitBooking": choice.Booking, "CreateReservation": choice.Booking, "预约": choice.Booking,
		"CreatePayment": choice.Payment, "zhifu": choice.Payment, "CreateUser": choice.Account, "ApplyLoan": choice.Loan, "StartExam": choice.Exam,
		"UpdateOrder": "", "GetOrder": "", "ListBookings": "", "CreateAttendanceLocation": "", "CreateOrderItem": "", "SortOrder": "",
		"CreateUserFace": "", "NewOrder": "", "newDakaLogic": "", "checkout": choice.Payment, "CreateFace": "", "NewOrderService": "", "人脸注册": "",
	} {
		require.Equal(t, want, choice.Serves(name), name)
	}
	require.Equal(t, choice.Attendance, choice.RecordOf("AttendancesTable"))
	require.Equal(t, choice.Order, choice.RecordOf("t_order"))
	require.Empty(t, choice.RecordOf("OrderLog"))
	require.Empty(t, choice.RecordOf("FacePerson"))
	holds(t, choice.Keeps, []string{"Create", "InsertOne", "Save"}, []string{"CreateOrderNow", "Find", "Saved"})
}

func TestAsks(t *testing.T) {
	for name, want := range map[string]choice.Service{
		"SignUpRequest": choice.Account, "RegisterReq": choice.Account, "BookingForm": choice.Booking, "PlaceOrder": choice.Order,
		"FacePaymentRequest": choice.Payment, "预约请求": choice.Booking,
		"RegisterFaceRequest": "", "FaceVerifyReq": "", "RegisterRoutes": "", "UserRequest": "", "OrderListReq": "", "BookingResponse": "",
	} {
		require.Equal(t, want, choice.Asks(name), name)
	}
	holds(t, choice.Enrols, []string{"EnrollFace", "Enrol", "faceRegister", "人脸录入"}, []string{"Register", "FacePay", "FaceCheckIn"})
	holds(t, choice.Credential, []string{"Password", "email", "手机号"}, []string{"Face", "Name"})
	holds(t, choice.Requests, []string{"SignUpRequest", "LoginReq", "BookingForm"}, []string{"User", "Booking"})
}

func TestEveryServiceSaysWhatItIs(t *testing.T) {
	for _, s := range []choice.Service{choice.Account, choice.Order, choice.Booking, choice.Payment, choice.Attendance, choice.Loan, choice.Exam, choice.Visit} {
		require.NotEmpty(t, s.Text().En)
		require.NotEmpty(t, s.Text().Zh)
	}
}
