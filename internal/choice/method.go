package choice

import "slices"

var (
	face = newSet("face faces facial faceid faceprint selfie renlian shualian mianbu 人脸 刷脸 面部 面容 脸部")

	// other are means of showing who one is that need no face.
	other = newSet("card cards ic nfc rfid idcard ka shuaka password passwords passwd pwd pin mima sms otp totp code codes qr " +
		"qrcode email mail phone mobile yanzhengma erweima fingerprint fp finger palm iris voice vein zhiwen staff manual guard rengong " +
		"wechat weixin oauth oidc ldap sso saml passkey webauthn key token bluetooth ble remote all any none " +
		"卡 密码 口令 验证码 二维码 短信 手机 指纹 掌纹 虹膜 声纹 人工 身份证 微信 蓝牙 扫码 钥匙")

	// neutral are words that beside a face name no other means.
	neutral = newSet("method methods mode type kind way login signin logon auth authn authentication authenticate authenticator verify verified " +
		"verification verifier recognition recognize recogniser recognizer id only scan match compare unlock open check checkin by use using with " +
		"user access door jin zhi detect detection detector liveness live image photo service handler provider factor strategy enabled new " +
		"default first primary value option choice v yanzheng denglu shibie kaimen fangshi " +
		"识别 验证 认证 登录 登陆 开门 核验 比对 方式 通行 仅 只 考勤 打卡 签到 支付 解锁")

	proving = newSet("verify verification verifications auth authn authentication login signin logon unlock identify identification " +
		"checkin clockin pass passage entry opendoor yanzheng renzheng denglu kaimen heyan")
	means = newSet("method methods mode modes type types way ways means factor factors verifier verifiers authenticator authenticators " +
		"option options strategy strategies provider providers channel channels fangshi leixing")
	chosen = newSet("验证方式 认证方式 登录方式 登陆方式 开门方式 通行方式 核验方式 鉴权方式 识别方式 打卡方式 签到方式 考勤方式 支付方式 解锁方式 开锁方式 核身方式 验证手段")

	alone  = newSet("only jin zhi 仅 只")
	device = newSet("verify verification auth authentication login signin door gate lock turnstile access entry attendance checkin terminal device " +
		"unlock kaoqin menjin kaimen denglu 门禁 闸机 考勤 登录 验证 开门 通行 设备")
)

// FaceMethod reports whether name is that of a means that needs a face, alone
// or with others: "face", "faceAndCard", "人脸识别".
func FaceMethod(name string) bool { return face.in(split(name)) }

// OnlyFace reports whether name is that of a means that needs a face and
// nothing but a face: "face", "FaceLogin", "仅人脸"; not "cardOrFace".
func OnlyFace(name string) bool {
	words := split(name)
	if !face.in(words) {
		return false
	}
	return !slices.ContainsFunc(words, func(w string) bool {
		return other.has(w) || !face.has(w) && !neutral.has(w)
	})
}

// Methods reports whether name is that of the means there are to show who one
// is, or of the one that was chosen: "VerifyMethods", "loginType", "验证方式".
// The ways to compare faces, "FaceVerifyMode", are something else.
func Methods(name string) bool {
	words := split(name)
	if face.in(words) {
		return false
	}
	if chosen.in(words) {
		return true
	}
	last := len(words) - 1
	if last >= 0 && (words[last] == "verifiers" || words[last] == "authenticators") {
		return true
	}
	for i := 1; i <= last; i++ {
		if proving.has(words[i-1]) && means.has(words[i]) {
			return true
		}
	}
	return false
}

// FaceAlone reports whether name is that of a switch by which a face is all
// that counts: "FaceOnly", "only_face", "仅人脸". Photo programs have switches of
// that name, so that one of them must be in a place of which Proves is true.
func FaceAlone(name string) bool {
	words := split(name)
	return alone.in(words) && OnlyFace(name)
}

// Proves reports whether name speaks of doors, devices or of showing who one
// is.
func Proves(name string) bool { return device.in(split(name)) }

// Mode reports whether name is that of a setting that says which means count:
// "VerifyMode", "userVerifyMode", "开门方式".
func Mode(name string) bool {
	words := split(name)
	n := len(words)
	return n > 0 && Methods(name) && (words[n-1] == "mode" || words[n-1] == "modes" || words[n-1] == "fangshi" || chosen.has(words[n-1]))
}

// Recounts reports whether name is that of something that tells what was
// chosen, not what may be.
func Recounts(name string) bool { return recounts.in(split(name)) }

// NoMethod reports whether name is that of a constant for no means at all, such
// as the zero of an enumeration.
func NoMethod(name string) bool { return unknown.in(split(name)) }

var (
	recounts = newSet("log logs record records event events result results claims session history audit req request input response resp entry " +
		"日志 记录 事件")
	unknown = newSet("unknown unspecified none invalid unset undefined 未知")
)
