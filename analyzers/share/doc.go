// Package share flags faces that are handed to another party.
package share

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry.
var Rule = &rule.Rule{
	Name:     "share",
	Title:    lang.Text{En: "face is handed to another party", Zh: "向他人提供人脸信息"},
	Severity: rule.Warning,
	Manual: lang.Text{
		En: `
A face leaves for somebody else's machines: the SDK of a cloud recogniser is
given a picture, a template or a reference to one, or a request with a body goes
to an address of a known service. Who that is, models and addresses tell. The
finding stands at the statement that hands the face out, not at its callers.

A recogniser in the cloud is taken to be entrusted: there must be a contract on
purpose, manner and measures, supervision, an assessment before, and a record.
Name the recipient on the function or the package, and the finding is listed as
settled. A recipient that decides for itself what it does with the faces, alone or
jointly, is another matter: people must be told and must consent separately. Declare
it and the finding is an error under other articles, unless a directive says
that such consent is asked for in the same function.

Not flagged: recognisers in the process, services that run wherever their user
runs them (CompreFace, devices in one's own network), requests without a body,
text recognition.

Flagged:

	out, err := client.SearchFacesByImage(ctx, &rekognition.SearchFacesByImageInput{
		Image: &types.Image{Bytes: selfie},
	})

Settled:

	//facelint:recipient kind=entrusted name=aws
	func find(ctx context.Context, selfie []byte) error {

Another party: //facelint:recipient kind=controller name=bank, and
//facelint:consent scope=share where separate consent is asked for. Whether the
contract exists is not in the code, so that this is a warning. Faces that are sent
to addresses which nobody knows are not seen.
`,
		Zh: `
人脸被送往他人的机器：向云端识别 SDK 提供图像、特征或其引用，或向已知人脸服务的地址发送带有内容
的请求。接收方由模型和地址得知。提示位于送出人脸的语句，而非其调用者。

云端识别服务视为受托方：须以合同约定目的、方式和保护措施，予以监督，事先评估并作记录。在函数或包
上注明接收方后，该提示列为已处理。接收方单独或共同决定处理目的和方式的则不同：须告知个人并取得
单独同意。作此声明后，提示为错误并对应其他条款，除非有指令说明在同一函数中征求此项同意。

不提示：进程内的识别、由使用者自行部署的服务（CompreFace、内网设备）、没有内容的请求、文字识别。

会被标记：

	out, err := client.SearchFacesByImage(ctx, &rekognition.SearchFacesByImageInput{
		Image: &types.Image{Bytes: selfie},
	})

已处理：

	//facelint:recipient kind=entrusted name=aws
	func find(ctx context.Context, selfie []byte) error {

其他处理者：//facelint:recipient kind=controller name=bank，并在征求单独同意处注明
//facelint:consent scope=share。合同是否存在不在代码之中，故为警告。送往未知地址的人脸看不到。
`,
	},
	Primary: []law.Ref{{Instrument: "pipl", Article: "21"}, {Instrument: "pipl", Article: "23"}},
	Cross: []law.Ref{
		{Instrument: "ndsr-2025", Article: "12"},
		{Instrument: "pipl", Article: "55", Item: 3},
		{Instrument: "civil-code", Article: "1038", Paragraph: 1},
		{Instrument: "spc-2021-15", Article: "2", Item: 6},
	},
}
