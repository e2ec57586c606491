// Package coerce flags services that are refused to people without a face.
package coerce

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry.
var Rule = &rule.Rule{
	Name:     "coerce",
	Title:    lang.Text{En: "service is refused without a face", Zh: "拒绝人脸即无法获得服务"},
	Severity: rule.Warning,
	Manual: lang.Text{
		En: `
Somebody who does not give a face, or does not agree to its processing, is
refused a service that has nothing to do with faces: an account, an order, a
booking, a payment, attendance, a visit, a loan, an exam.

At package main: on every way from every route or RPC the record of the service
is created only where a face comparison succeeded, a face was given, or consent
to face processing was found. The finding stands where that is asked. A second
route, or another branch, that leads to the same record without a face clears it.
Jobs and corrections made afterwards by others are no such way, and routes that
enrol or compare faces are not asked about. Logins and doors are for the rule
onlyface.

In each package: a field for a face, or for consent to face processing, that a
request for such a service must have (binding, validate, valid, v, vd, required
options of form tags, and fields without "optional" in go-zero's dialect), when
no other request type of the package asks for the same service without one.

Flagged:

	type BookingRequest struct {
		Slot        string ` + "`" + `json:"slot" binding:"required"` + "`" + `
		FaceConsent bool   ` + "`" + `json:"face_consent" binding:"required,eq=true"` + "`" + `
	}

Repaired: the answer is kept, and the booking is made whatever it is:

	type BookingRequest struct {
		Slot        string ` + "`" + `json:"slot" binding:"required"` + "`" + `
		FaceConsent bool   ` + "`" + `json:"face_consent"` + "`" + `
	}
	if !req.FaceConsent { booking.Entry = "qr code" }

Where the face is necessary for the service itself, or demanded by law, say on
which ground on the function: //facelint:basis kind=statutory REASON. The finding
is then listed with the reason. Necessity is a fact outside code, so that this is
a warning. What services and face comparisons are is told by names; refusals that
a client or a gateway makes are not seen.
`,
		Zh: `
不提供人脸或不同意处理人脸的人，被拒绝提供与人脸无关的服务：开户、下单、预约、支付、考勤、
访客登记、贷款、考试。

在 main 包：从任一路由或 RPC 出发，仅在人脸比对通过、已提供人脸或查得人脸处理同意后，
才会创建该项服务的记录。提示位于提出该要求之处。另有路由或分支可不经人脸创建同样记录的，
不提示。定时任务与他人事后更正不算此类途径；录入、比对人脸的路由不在此列。登录与开门由规则
onlyface 说明。

在每个包：此类服务的请求中人脸字段或人脸处理同意字段为必填（binding、validate、valid、v、vd、
表单标签的 required 选项，以及 go-zero 写法中没有 optional 的字段），且包内没有其他请求类型
可不填而获得同样服务。

会被标记：

	type BookingRequest struct {
		Slot        string ` + "`" + `json:"slot" binding:"required"` + "`" + `
		FaceConsent bool   ` + "`" + `json:"face_consent" binding:"required,eq=true"` + "`" + `
	}

修复：保存该选择，无论如何选择均可预约：

	type BookingRequest struct {
		Slot        string ` + "`" + `json:"slot" binding:"required"` + "`" + `
		FaceConsent bool   ` + "`" + `json:"face_consent"` + "`" + `
	}
	if !req.FaceConsent { booking.Entry = "二维码" }

人脸为该服务所必需或法律要求的，在函数上注明依据：//facelint:basis kind=statutory 理由，
此时连同理由列出。是否必需属代码之外的事实，故为警告。服务与人脸比对均依名称识别；
由客户端或网关作出的拒绝看不到。
`,
	},
	Primary: []law.Ref{{Instrument: "pipl", Article: "16"}, {Instrument: "cac-frt-2025", Article: "12"}},
	Cross: []law.Ref{
		{Instrument: "spc-2021-15", Article: "4", Item: 1},
		{Instrument: "spc-2021-15", Article: "4", Item: 3},
		{Instrument: "cac-frt-2025", Article: "10"},
		{Instrument: "ndsr-2025", Article: "22", Paragraph: 1, Item: 1},
		{Instrument: "ndsr-2025", Article: "22", Paragraph: 1, Item: 5},
	},
}
