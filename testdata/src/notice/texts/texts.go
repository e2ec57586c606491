// Package texts spells out notices.
package texts

import _ "embed"

const FaceNotice = /* want `notice: the notice about faces FaceNotice does not say who to contact, nor how long it is kept, nor why it is necessary` */ `Notice about face recognition

We process a picture of your face for the purpose of opening the gate. You may
withdraw your consent at the desk at any time.`

// PrivacyNotice says all that it must.
const PrivacyNotice = `We, Acme Property (contact: desk@example.com), process a picture of your face in order
to open the gate. It is necessary because keys cannot be told apart; a leak would affect you for life.
We keep it for 30 days after you move out. You have the right to have it deleted.`

// RenlianGaozhi 人脸信息告知书
const RenlianGaozhi = /* want `notice: the notice about faces RenlianGaozhi does not say why it is necessary and what it means for the person;` */ "人脸信息处理告知书：我们采集您的面部图像用于小区门禁通行，保存期限为您搬离后三十日。您有权随时撤回同意并要求删除，联系电话见物业前台。"

// Terms refer to a longer text.
const PrivacyShort = "我们采集您的人脸信息用于小区门禁通行，您可随时撤回同意。处理者信息、保存期限、必要性等事项详见《人脸信息处理规则》。"

// Label is no notice.
const PrivacyLabel = "我已阅读并同意人脸信息处理规则"

//go:embed face_privacy.txt
var page string // want `notice: the notice about faces face_privacy.txt does not say the rights of the person`

// FacePrivacyNotice is shown in the app.
type FacePrivacyNotice struct { // want `notice: the notice about faces FacePrivacyNotice does not say who to contact, nor why it is necessary`
	Title     string
	Purpose   string
	Retention string
	Rights    string
}

// FaceNoticeRecord keeps who was shown what.
type FaceNoticeRecord struct {
	UserID  string
	Version string
}
