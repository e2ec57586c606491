// Package offdevice flags faces that leave the device that they are recognised
// on.
package offdevice

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry.
var Rule = &rule.Rule{
	Name:     "offdevice",
	Title:    lang.Text{En: "face leaves the device", Zh: "人脸信息传出识别设备"},
	Severity: rule.Error,
	Varies: lang.Text{
		En: "a warning for a program that is declared to run on a server",
		Zh: "程序声明运行于服务器的为警告",
	},
	Manual: lang.Text{
		En: `
Face data is to be stored in the recognition device and not to be sent out over the
internet, unless statute says otherwise or each person consents to that separately.
The rule is silent until it is told where a program runs: //facelint:role device, or
server, above the package clause of main, or role: in .facelint.yaml.

On a device each call is an error by which a picture, a template or an attribute
leaves: requests, messages, mails, connections, buckets, queues, recognisers in the
cloud. On a server there is one warning for the program, at its package clause, if
faces come to it by requests or messages, or are kept: it is off the device as a
whole.

What clears it: a directive //facelint:consent scope=offdevice on every way to the
call, at a function that asks for it before, or consent: [offdevice] for the package in
the configuration; sending a result only, a score or an id of your own; addresses of the
same machine and of its own network. The Measures speak of the internet: whether a
server on the premises is off the device they do not say.

Flagged, in a program for a device:

	http.Post("https://face.example.cn/log", "image/jpeg", bytes.NewReader(frame))

Repaired:

	id, score := match(frame) // in the device
	http.Post("https://face.example.cn/log", "application/json", result(id, score))

Another ground is declared and the finding is listed as settled: //facelint:basis
kind=statutory REASON. Where faces are handled to train recognisers, kind=training,
the Measures do not apply, and are not cited.
`,
		Zh: `
人脸信息应当存储于人脸识别设备内，不得通过互联网对外传输，法律、行政法规另有规定或者取得个人
单独同意的除外。规则在得知程序运行位置之前不作提示：在 main 的 package 子句上方写明
//facelint:role device 或 server，或在 .facelint.yaml 中写 role:。

在设备上，每处传出图像、特征或属性的调用均为错误：请求、消息、邮件、连接、存储桶、队列、云端识别。
在服务器上，若人脸经请求或消息传入或被留存，则在其 package 子句处对整个程序提示一次警告：程序整体
位于设备之外。

可消除的情形：到达该调用的每条路径上均有 //facelint:consent scope=offdevice，写在事先征求同意的函数
上，或配置中对该包写明 consent: [offdevice]；只发送结果、分数或自有编号；发往本机或本地网络的地址。办法
所称为互联网，设备之外、场所之内的服务器是否属于此列并未明确。

会被标记（设备程序）：

	http.Post("https://face.example.cn/log", "image/jpeg", bytes.NewReader(frame))

修复：

	id, score := match(frame) // 在设备内比对
	http.Post("https://face.example.cn/log", "application/json", result(id, score))

依据为其他事由的应予声明，该提示列为已处理：//facelint:basis kind=statutory 理由。为训练识别算法而处理
人脸（kind=training）不适用办法，不引用其条款。
`,
	},
	Primary: []law.Ref{{Instrument: "cac-frt-2025", Article: "8"}},
	Cross: []law.Ref{
		{Instrument: "pipl", Article: "29"},
		{Instrument: "pipl", Article: "6"},
		{Instrument: "cac-frt-2025", Article: "14"},
		{Instrument: "gbt-35273-2020", Article: "6.3", Letter: "c"},
	},
}
