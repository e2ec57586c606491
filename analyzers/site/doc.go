// Package site flags devices for faces in places where they may not be, and at
// public places without signs.
package site

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry.
var Rule = &rule.Rule{
	Name:     "site",
	Title:    lang.Text{En: "device for faces in a private room, or at a public place without signs", Zh: "人脸识别设备设于私密空间，或在公共场所缺少提示标识"},
	Severity: rule.Error,
	Varies: lang.Text{
		En: "info where the program is declared to run at a public place and nothing tells of signs",
		Zh: "程序声明用于公共场所而未说明提示标识的为提示",
	},
	Manual: lang.Text{
		En: `
A device that watches faces is put into a room where nobody may be watched: a guest
room, a bath, a changing or fitting room, a toilet.

Flagged are records, tables, calls and embedded settings (YAML, JSON) in which such a
room and such a device stand together: a literal of a face terminal with that
location, a list of face cameras by room, a call that registers one there, a constant
of a type for places of face devices; and programs that process faces and are
declared to run there, //facelint:venue kind=private-room. Consent does not cure it.

Not flagged: rooms in records without a device for faces (bookings, price lists,
floor plans, cameras that only count), places before the door (更衣室门口, toilet
entrance), switches that are off, lists of places that are forbidden, comparisons.

Flagged:

	{ID: "cam-7", Kind: FaceCamera, Location: "changing room"},

Repaired:

	{ID: "cam-7", Kind: FaceCamera, Location: "staff entrance"},

A program that processes faces and is declared to run at a public place
(//facelint:venue kind=public, or venue: public in .facelint.yaml) is told of once,
for information, until the configuration says which signs stand there and how the
capture area is bounded (signs:).
`,
		Zh: `
识别人脸的设备被设在任何人都不应被拍摄的地方：客房、浴室、更衣室或试衣间、卫生间。

会被标记的是此类房间与此类设备同时出现的记录、表、调用和内嵌配置（YAML、JSON）：位置为该处的
人脸终端字面量、按房间列出的人脸摄像机、在该处注册设备的调用、人脸设备位置类型的常量；以及处理
人脸并声明用于该处的程序（//facelint:venue kind=private-room）。同意不能使其得到允许。

不提示：没有人脸设备的房间记录（预订、价目、平面图、仅作计数的摄像机），门外位置（更衣室门口、
toilet entrance），已关闭的开关，禁止安装的地点清单，比较表达式。

会被标记：

	{ID: "cam-7", Kind: FaceCamera, Location: "更衣室"},

修复：

	{ID: "cam-7", Kind: FaceCamera, Location: "员工入口"},

处理人脸且声明用于公共场所的程序（//facelint:venue kind=public，或 .facelint.yaml 中的
venue: public）提示一次，仅供参考，直至配置中写明所设标识与采集区域（signs:）。
`,
	},
	Primary: []law.Ref{{Instrument: "cac-frt-2025", Article: "13"}},
	Cross: []law.Ref{
		{Instrument: "pipl", Article: "26"},
		{Instrument: "civil-code", Article: "1033"},
		{Instrument: "video-799", Article: "8"},
	},
}
