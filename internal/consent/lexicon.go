package consent

import "strings"

// sense is what one word of a name contributes.
type sense uint8

const (
	asks    sense = 1 << iota // a word of consent: agree, consent, opt-in
	maybe                     // a word of consent in the right company: authorised, granted
	setting                   // about asking, not an answer: required, enabled, text
	foreign                   // another trade: OAuth, WebRTC, licences
	joins                     // and, with: what stands on its sides are two things
	every                     // all, everything: general next to a word of consent
	plain                     // known, says nothing; lets joined words be taken apart
)

type entry struct {
	scope Scope
	sense sense
}

// lexicon maps whole words to what they mean.
var lexicon = func() map[string]entry {
	words := make(map[string]entry)
	for _, row := range []struct {
		entry entry
		words string
	}{
		{entry{scope: Face}, "face faces facial faceid faceprint selfie renlian shualian mianbu rosto rostro wajah"},
		{entry{scope: Biometric}, "biometric biometrics shengwu"},
		{entry{scope: General}, "terms tos eula tnc privacy agreement yinsi xieyi tiaokuan gdpr"},
		{entry{scope: Marketing}, "marketing newsletter newsletters promo promos promotion promotions promotional " +
			"advertising advertisement ads advert adverts mailing yingxiao tuiguang guanggao"},
		{entry{scope: Location}, "location locations geolocation gps weizhi dingwei"},
		{entry{scope: Contacts}, "contacts addressbook phonebook tongxunlu"},
		{entry{scope: Voice}, "voice voiceprint speech shengwen yuyin"},
		{entry{scope: Fingerprint}, "fingerprint fingerprints iris palm palmprint zhiwen hongmo"},
		{entry{scope: Analytics}, "analytics tracking telemetry profiling statistics cookie cookies"},
		{entry{scope: Sharing}, "sharing thirdparty thirdparties partners gongxiang disanfang"},
		{entry{sense: asks}, "consent consents consented consenting agree agreed agrees agreeing accept accepted " +
			"acceptance optin tongyi shouquan zhiqing consentimento consentimiento aceito aceite acepto aceptado " +
			"concordo setuju persetujuan"},
		{entry{sense: maybe}, "authorize authorized authorise authorised authorization authorisation " +
			"granted grant grants approved ack acknowledged signed checked read confirm confirmed xuke"},
		{entry{sense: setting}, "required require requires enabled enable disabled disable text label title html " +
			"page url uri path template message msg error err errors needed needs show hide skip force mode " +
			"handler route routes config block bypass ignore revoke revoked withdraw withdrawn withdrawal cancel unsubscribe optout default column table prompt banner dialog description"},
		{entry{sense: foreign}, "oauth oauth2 oidc sso saml openid ice webrtc stun turn license licence lisence " +
			"activation sdk rbac iam acl role roles client clients tenant admin feature toggle switch " +
			"certificate tls cors connection socket"},
		{entry{sense: every}, "all everything quanbu suoyou yijian"},
		{entry{sense: joins}, "and plus with he ji yu"},
		{entry{sense: plain}, "user users is has my the of to or for in on at by id data info information " +
			"recognition recog login auth verify verification pay payment status state flag time date version ver " +
			"policy service services use personal image photo feature template storage usage"},
	} {
		for _, w := range strings.Fields(row.words) {
			words[w] = row.entry
		}
	}
	return words
}()

// pairs maps two words in a row to what they mean only together.
var pairs = map[string]entry{
	"user agreement":       {scope: General},
	"service agreement":    {scope: General},
	"personal data":        {scope: General},
	"personal info":        {scope: General},
	"personal information": {scope: General},
	"third party":          {scope: Sharing},
	"third parties":        {scope: Sharing},
	"data sharing":         {scope: Sharing},
	"address book":         {scope: Contacts},
	"phone book":           {scope: Contacts},
	"opt in":               {sense: asks},
	"opted in":             {sense: asks},
	"o auth":               {sense: foreign},
}

// han maps Chinese words to what they mean. At each character the first that
// fits counts, so longer words stand before their parts.
var han = []struct {
	word  string
	entry entry
}{
	{"授权码", entry{sense: foreign}}, {"授权文件", entry{sense: foreign}}, {"激活", entry{sense: foreign}},
	{"许可证", entry{sense: foreign}}, {"人脸", entry{scope: Face}}, {"面部", entry{scope: Face}},
	{"脸部", entry{scope: Face}}, {"刷脸", entry{scope: Face}}, {"面容", entry{scope: Face}},
	{"生物识别", entry{scope: Biometric}}, {"生物特征", entry{scope: Biometric}},
	{"协议", entry{scope: General}}, {"隐私", entry{scope: General}}, {"条款", entry{scope: General}},
	{"营销", entry{scope: Marketing}}, {"推广", entry{scope: Marketing}}, {"广告", entry{scope: Marketing}},
	{"推送", entry{scope: Marketing}}, {"位置", entry{scope: Location}}, {"定位", entry{scope: Location}},
	{"通讯录", entry{scope: Contacts}}, {"联系人", entry{scope: Contacts}}, {"声纹", entry{scope: Voice}},
	{"语音", entry{scope: Voice}}, {"指纹", entry{scope: Fingerprint}}, {"虹膜", entry{scope: Fingerprint}},
	{"掌纹", entry{scope: Fingerprint}}, {"第三方", entry{scope: Sharing}}, {"共享", entry{scope: Sharing}},
	{"同意", entry{sense: asks}}, {"授权", entry{sense: asks}}, {"知情", entry{sense: asks}},
	{"许可", entry{sense: maybe}}, {"确认", entry{sense: maybe}}, {"勾选", entry{sense: maybe}},
	{"已读", entry{sense: maybe}}, {"一键", entry{sense: every}}, {"全部", entry{sense: every}},
	{"所有", entry{sense: every}}, {"和", entry{sense: joins}}, {"及", entry{sense: joins}},
	{"与", entry{sense: joins}}, {"开关", entry{sense: setting}}, {"必须", entry{sense: setting}}, {"撤回", entry{sense: setting}},
	{"撤销", entry{sense: setting}}, {"取消", entry{sense: setting}},
}
