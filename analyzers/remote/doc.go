// Package remote flags cameras whose passers-by are looked for among known
// faces.
package remote

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// inVenues is the article on faces that are identified in places of business and
// places open to the public.
var inVenues = law.Ref{Instrument: "spc-2021-15", Article: "2", Item: 1}

// Rule is the catalogue entry.
var Rule = &rule.Rule{
	Name:     "remote",
	Title:    lang.Text{En: "passers-by are identified from a camera", Zh: "通过摄像头对过往人员进行无感识别"},
	Severity: rule.Warning,
	Manual: lang.Text{
		En: `
The frames of a camera are searched for faces that are known, one frame after the
other, and nobody in the picture has asked for it: a loop reads frames (gocv
VideoCapture, RTSP, GB28181, HLS, snapshots, a channel of frames) and comes, there or
in a function behind it, to a search of one among many (SearchFaces, Classify,
Identify), or a function that is called for each frame does.

A camera reached over a network counts; one in the device itself counts where the
package is declared to run at a place of business or open to the public
(//facelint:venue kind=public), or where people on a list are watched for (VIP,
黑名单, 重点人员).

What clears it: a key, a button, a card, a request that somebody waits for before the
search; comparing one person with one picture; detecting and counting; a function or
package whose directive //facelint:consent scope=face says that everybody in the
gallery opted in and that what does not match is dropped at once. Public security and
other grounds are declared, with the reason, and the finding is listed as settled:
//facelint:basis kind=public-security REASON.

Flagged:

	for cam.Read(&frame) {
		id := rec.Classify(describe(frame))

Repaired:

	for range button.Pressed() {
		cam.Read(&frame)
		id := rec.Classify(describe(frame))

At public places such cameras may be put up only for public security, with signs,
and what they take may serve nothing else unless people consent separately. The
express rule on remote, frictionless recognition of the 2023 draft never came into
force.
`,
		Zh: `
逐帧在人脸库中检索摄像头画面，而画面中的人并未提出要求：循环读取画面（gocv VideoCapture、RTSP、
GB28181、HLS、抓图、画面通道），并在该处或其调用的函数中进行 1:N 检索（SearchFaces、Classify、
Identify），或由逐帧回调函数进行检索。

经网络访问的摄像头计入；设备自带的摄像头，仅在包声明用于经营场所或公共场所
（//facelint:venue kind=public）时，或对名单人员（VIP、黑名单、重点人员）进行布控时计入。

可消除的情形：检索之前等待按键、按钮、刷卡或请求；一对一比对；仅检测与计数；函数或包以
//facelint:consent scope=face 声明库内人员均已同意且未匹配的画面立即丢弃。公共安全等其他依据应写明理由，
该提示列为已处理：//facelint:basis kind=public-security 理由。

会被标记：

	for cam.Read(&frame) {
		id := rec.Classify(describe(frame))

修复：

	for range button.Pressed() {
		cam.Read(&frame)
		id := rec.Classify(describe(frame))

公共场所安装此类设备须为维护公共安全所必需并设置提示标识，所采信息除取得单独同意外不得用于其他
目的。2023年征求意见稿关于远距离、无感式辨识的专门规定从未生效。
`,
	},
	Primary: []law.Ref{
		{Instrument: "pipl", Article: "26"},
		{Instrument: "cac-frt-2025", Article: "13"},
	},
	Cross: []law.Ref{
		{Instrument: "cac-frt-2025", Article: "6"},
		{Instrument: "pipl", Article: "29"},
		inVenues,
		{Instrument: "ndsr-2025", Article: "24"},
	},
	History: []law.Ref{{Instrument: "cac-draft-2023", Article: "10"}},
}
