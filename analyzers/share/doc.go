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
	Varies: lang.Text{
		En: "error where the recipient decides for itself what is done with the faces, and where nobody says who it is",
		Zh: "接收方自行决定处理目的和方式，或归属不明时，为错误",
	},
	Manual: lang.Text{
		En: `
A face leaves for somebody else's machines: the SDK of a cloud recogniser is
given a picture, a template or a reference to one, or a request with a body goes
to an address of a known service; or a picture or template is followed into the
body of a request to a host of which nobody knows whose it is: a webhook, another
system, mail. Who that is, models and addresses tell. The finding stands at the
statement that hands the face out, not at its callers, or where a helper that sends
anything is given it.

A recogniser in the cloud is taken to be entrusted: there must be a contract on
purpose, manner and measures, supervision, an assessment before, and a record.
Name the recipient on the function or the package, and the finding is listed as
settled. A recipient that decides for itself what it does with the faces, alone or
jointly, is another matter: people must be told and must consent separately. Declare
it and the finding is an error under other articles, unless a directive says
that such consent is asked for in the same function.

Not flagged: recognisers in the process, services that run wherever their user
runs them (CompreFace, devices in one's own network), requests without a body,
text recognition; this machine, private networks, hosts that only a cluster knows
(no dot, .local, .internal, .svc), and addresses that are wholly configured.

A host that nobody knows is an error until somebody says whose it is: an own one
under hosts: in .facelint.yaml, another's under recipients: with its contract, or by
the directives below. One that is entrusted is listed as settled.

Flagged:

	out, err := client.SearchFacesByImage(ctx, &rekognition.SearchFacesByImageInput{
		Image: &types.Image{Bytes: selfie},
	})

Settled:

	//facelint:recipient kind=entrusted name=aws
	func find(ctx context.Context, selfie []byte) error {

Another party: //facelint:recipient kind=controller name=bank, and
//facelint:consent scope=share where separate consent is asked for. Whether the
contract exists is not in the code, so that a known service is a warning.
`,
		Zh: `
人脸被送往他人的机器：向云端识别 SDK 提供图像、特征或其引用，向已知人脸服务的地址发送带有内容
的请求，或人脸图像、特征经追踪进入发往归属不明主机的请求内容：回调、其他系统、邮件。接收方由模型和
地址得知。提示位于送出人脸的语句，或将其交给通用发送函数之处，而非更上层的调用者。

云端识别服务视为受托方：须以合同约定目的、方式和保护措施，予以监督，事先评估并作记录。在函数或包
上注明接收方后，该提示列为已处理。接收方单独或共同决定处理目的和方式的则不同：须告知个人并取得
单独同意。作此声明后，提示为错误并对应其他条款，除非有指令说明在同一函数中征求此项同意。

不提示：进程内的识别、由使用者自行部署的服务（CompreFace、内网设备）、没有内容的请求、文字识别；
本机、私有网络、仅集群内可见的主机（不含点号、.local、.internal、.svc），以及完全由配置给出的地址。

归属不明的主机为错误，直至有人说明：自有主机写入 .facelint.yaml 的 hosts:，他人的连同合同写入
recipients:，或用下述指令。已说明为受托方的，列为已处理。

会被标记：

	out, err := client.SearchFacesByImage(ctx, &rekognition.SearchFacesByImageInput{
		Image: &types.Image{Bytes: selfie},
	})

已处理：

	//facelint:recipient kind=entrusted name=aws
	func find(ctx context.Context, selfie []byte) error {

其他处理者：//facelint:recipient kind=controller name=bank，并在征求单独同意处注明
//facelint:consent scope=share。合同是否存在不在代码之中，故已知服务为警告。
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
