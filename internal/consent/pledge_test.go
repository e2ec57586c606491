package consent_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/consent"
)

const (
	endless     = consent.Endless
	irrevocable = consent.Irrevocable
	onward      = consent.Onward
)

func TestPledges(t *testing.T) {
	for text, want := range map[string]consent.Unbounded{
		"You grant us a perpetual, irrevocable, sublicensable licence to use your facial images for any purpose.":                 endless | irrevocable | onward,
		"You hereby irrevocably authorise the Company to collect, store and process my face data":                                 irrevocable,
		"By registering you grant us, in perpetuity, the right to use your face template.":                                        endless,
		"I agree that my biometric data may be kept forever.":                                                                     endless,
		"I consent to the use of my face for sign-in, and this consent cannot be withdrawn.":                                      irrevocable,
		"Your consent to facial recognition is irrevocable and never expires.":                                                    endless | irrevocable,
		"You authorise us to process your face data. This authorisation is perpetual and irrevocable.":                            endless | irrevocable,
		"You grant us a perpetual licence to your content, including your selfies and other images of your face.":                 endless,
		"The user waives the right to revoke consent to the processing of biometric information":                                  irrevocable,
		"You permit us to use your facial features, with the right to sublicense them to third parties":                           onward,
		"您授予我们永久的、不可撤销的、可转授权的权利，以使用您的人脸信息。":                                                                                       endless | irrevocable | onward,
		"用户同意平台永久保存并使用其人脸信息":                                                                                                      endless,
		"您授权我们使用您的人脸信息。该授权永久有效、不可撤销。":                                                                                             endless | irrevocable,
		"本人不可撤销地授权贵司无期限使用本人的人脸图像，并可任意转授权给第三方":                                                                                     endless | irrevocable | onward,
		"您对人脸识别的授权一经作出不可撤回":                                                                                                       irrevocable,
		"平台有权再许可第三方使用您的面部特征信息":                                                                                                    onward,
		"刷脸服务授权为永久授权，不可撤销":                                                                                                        endless | irrevocable,
		"人脸信息授权：\n1. 有效期永久；\n2. 不可撤销":                                                                                             endless | irrevocable,
		"## Face data\n\nYou grant us a perpetual licence to use it in our products.":                                             endless,
		"我们采集您的人脸信息，您授予我们永久使用的权利":                                                                                                 endless,
		"You agree to the terms of service and authorise us to keep your face photo indefinitely":                                 endless,
		"您同意《用户协议》并授权本公司永久使用您的人脸数据":                                                                                               endless,
		"1. You grant the platform a permanent right to use your face pictures":                                                   endless,
		"You give permission to use your selfie; that permission may not be revoked.":                                             irrevocable,
		"- consent to facial recognition lasts forever and is irrevocable\n- you may choose the colour of your card":              endless | irrevocable,
		"You grant to us an irrevocable right to reproduce, modify, publish and delete your facial image in any medium now known": irrevocable,
	} {
		var got consent.Unbounded
		for _, p := range consent.Pledges(text) {
			got |= p.Without
			require.NotEmpty(t, p.Text)
			require.Less(t, p.Offset, len(text))
		}
		require.Equal(t, want.Text(), got.Text(), text)
	}
}

func TestNoPledges(t *testing.T) {
	for _, text := range []string{
		// licences of software and of content
		"Subject to the terms and conditions of this License, each Contributor hereby grants to You a perpetual, worldwide, non-exclusive, no-charge, royalty-free, irrevocable copyright license to reproduce, prepare Derivative Works of, publicly display, publicly perform, sublicense, and distribute the Work",
		"All rights granted under this License are granted for the term of copyright on the Program, and are irrevocable provided the stated conditions are met. Face data of contributors is not collected.",
		"You grant us a perpetual, irrevocable licence to the photos and content you post. We process your face data only to sign you in.",
		"You grant us a perpetual licence to your content, and we process your face data to let you sign in.",
		"您授予我们对您发布内容的永久、不可撤销、可转授权的许可。人脸信息仅用于登录，您可随时撤回同意。",
		"您授予我们对您上传作品的永久许可，我们采集人脸信息用于登录",
		"You grant us a perpetual licence to your content and consent to the processing of your face data.",
		"We grant you a perpetual licence to download your face images",
		"我们授予您永久下载您的人脸照片的权利",
		// licences of recognisers, keys
		"人脸识别SDK授权永久有效", "人脸识别引擎永久授权码", "The face recognition engine licence is perpetual", "face data library: perpetual license",
		"Create a permanent access key with permission to the face images bucket", "人脸信息采集终端永久授权激活成功",
		"face recognition license activated permanently", "permanent resident permit and face photo required",
		// deletion, storage without a grant
		"You agree that deleting your account permanently deletes your face data", "您同意注销后永久删除您的人脸信息", "删除人脸信息的操作不可撤销，是否同意继续",
		"We permanently delete your face images after you withdraw your consent",
		"人脸信息将被永久清除，授权随之失效",
		// bounds that are kept
		"Your consent to face recognition is not irrevocable: you may withdraw it at any time",
		"We never ask for a perpetual licence to your face data", "我们不会要求您永久授权使用人脸信息", "您对人脸信息的授权并非永久，可随时撤回",
		"以无期限限制、不可撤销、可任意转授权等方式要求自然人授权处理人脸信息的格式条款无效",
		"Where standard terms ask a person for a right over face data that is irrevocable, a court holds them invalid on request",
		"以格式条款要求自然人授予不可撤销、可任意转授权等处理人脸信息的权利的，可请求确认条款无效",
		"您的人脸信息不可转授权，未经同意不得再许可他人使用", "This licence to your facial image is non-transferable and may not be sublicensed",
		"I agree to the use of my face for one year", "您同意我们在一年内使用您的人脸信息",
		"face the perpetual question of consent", "We permit forever faces", "", "。", "\xff永久",
	} {
		require.Empty(t, consent.Pledges(text), text)
	}
}

// What people write in agreements, told apart from what they write elsewhere.
func TestPledgesAsWritten(t *testing.T) {
	for _, text := range []string{
		"By enrolling, you grant FaceCo a worldwide, perpetual, royalty-free licence to use, copy and analyse your face scans.",
		"The Customer irrevocably consents to the processing of facial recognition data by the Operator.",
		"Member agrees that photos of the member's face may be used in perpetuity for training.",
		"I hereby give ACME the irrevocable and perpetual right to store my biometric identifiers.",
		"This authorization for face verification shall be valid indefinitely and cannot be revoked.",
		"You agree that your face data licence is sublicensable to our partners.",
		"业主同意物业公司永久采集、保存和使用其人脸信息，且该授权不可撤销。",
		"用户在此授予本公司全球范围内、永久性的、不可撤销的、免费的、可转授权的权利，使用用户上传的人脸照片。",
		"一经录入人脸，即视为您永久授权本平台使用，不得撤回。",
		"本人自愿授权XX公司采集面部特征信息，授权期限为永久。",
		"授权期限：无期限。授权内容：人脸图像、姓名、身份证号。",
		"您理解并同意，人脸信息一经提交，授权即不可撤回。",
		"乙方授权甲方无限期使用乙方的人脸数据，甲方有权将上述数据再许可给第三方使用。",
		"Users grant an everlasting licence over their facial images and agree they may not withdraw it",
		"I understand that my consent to the collection of my faceprint may not be withdrawn once given.",
		"同意刷脸支付即授权平台终身有效地使用您的面部信息",
		"You waive any right to revoke this consent to use of your face.",
		"您同意我们可不经另行通知将您的人脸特征任意转授权给关联公司",
		"FACE DATA LICENSE. You grant us a perpetual, irrevocable license.",
		"The licence you grant over your selfie videos survives termination and is perpetual.",

		"在法律允许的范围内，您不可撤销地许可我们处理您的面部图像",
		"用户勾选即表示同意授予运营方永久免费使用其人脸照片的权利",
		"考生同意考试机构对其人脸信息享有永久使用权",
		"您授权我们采集人脸图像，授权期限为长期有效且不可撤回",
		"访客录入人脸信息即永久授权物业使用",
		"I permit the gym to keep using pictures of my face for all time.",
		"The licence granted in respect of your facial likeness shall be perpetual and freely transferable",
		"By uploading a selfie you give us permission, without limitation in time, to use it for model training",
		"Your biometric data: you grant us a licence that is irrevocable and includes the right to sublicense",
		"You consent to our storing your face template forever, even after you close your account.",
		"Consent to face recognition, once given, cannot be revoked.",
		"人脸数据使用许可：不可撤销、可再许可、永久有效",
	} {
		require.NotEmpty(t, consent.Pledges(text), text)
	}
}

func TestNoPledgesAsWritten(t *testing.T) {
	for _, text := range []string{
		"Permission denied: permanent face group cannot be deleted",
		"face recognition permanently disabled, no permission",
		"You agree to our licence terms. Face unlock is permanently available on this device.",
		"该设备已永久授权，人脸识别功能可用",
		"人脸识别授权已过期，请购买永久授权",
		"离线人脸识别SDK授权成功，有效期：永久",
		"The face detection model is licensed under Apache 2.0, a perpetual, worldwide, irrevocable licence",
		"AWS Rekognition collection: permanent credentials have permission to index faces",
		"You may withdraw your consent to face recognition at any time; after withdrawal we permanently delete your face data",
		"您可以随时撤回人脸信息授权，撤回后我们将永久删除相关数据",
		"您有权要求我们永久删除您的人脸信息",
		"人脸信息删除后不可恢复，您同意删除吗",
		"We do not store your face images permanently, and you consent only to a single comparison",
		"我们不会永久存储您的人脸信息，您的授权仅限本次核验",
		"The surface license is perpetual. Facebook data permissions are irrevocable.",
		"non-transferable licence; face images you upload remain yours",
		"人脸门禁权限：永久有效",
		"The tokens are transferable. Consent to use your face is asked for separately.",
		"Contributor grants to recipients a perpetual patent license; the sample face images are public domain",
		"未经您单独同意，我们不会将人脸信息转授权给第三方",
		"人脸信息保存期限：一年；会员权益：永久有效，同意请勾选",
		"if the user agrees, the face image is kept until the account is permanently closed",

		"Payment authorisation by face is irrevocable once the transfer has been made",
		"刷脸支付授权后交易不可撤销",
		"刷脸签署的合同授权不可撤回",
		"您已通过人脸识别，同意转账，该操作不可撤销",
		"人脸核验通过后，您同意签署的电子合同不可撤销",
		"永久有效的会员卡可绑定人脸信息，需您授权",
		"Face ID permission was permanently denied, open the settings",
		"Camera permission permanently denied; cannot capture face image",
		"相机权限被永久拒绝，无法采集人脸信息，请授权",
		"Lifetime licence for the face database viewer, perpetual updates",
		"permission to read face_images granted permanently to role admin",
		"face data of visitors is never kept in perpetuity and consent may be withdrawn",
		"Your consent to face data processing expires after one year, your purchase licence is perpetual.",
		"人脸授权有效期一年，软件许可永久有效",
	} {
		require.Empty(t, consent.Pledges(text), text)
	}
}
