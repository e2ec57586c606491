// Package crossborder flags faces that leave the mainland.
package crossborder

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry.
var Rule = &rule.Rule{
	Name:     "crossborder",
	Title:    lang.Text{En: "face data leaves the mainland", Zh: "人脸数据出境"},
	Severity: rule.Error,
	Varies: lang.Text{
		En: "info where nothing in the code says in which region a service is used",
		Zh: "代码未表明所用服务的区域时，为提示",
	},
	Manual: lang.Text{
		En: `
Faces are handed to a service, kept in an object store or sent to a host outside the
mainland. Three things tell where that is: the region that an SDK is given as a
constant (us-east-1, ap-singapore, cn-hongkong), the host that a face is followed to
(amazonaws.com without .cn, googleapis.com, azure.com, a region in the name of a
cloud's host), and services of which all are run abroad. Hong Kong, Macao and Taiwan
count as outside. There is one finding for each recipient and region of a program, at
the place where the region is written, else where the face is handed over.

Flagged, if pictures of faces go there:

	cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion("us-east-1"))
	client, err := iai.NewClient(credential, regions.Singapore, profile)

Repaired:

	cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion("cn-north-1"))
	client, err := iai.NewClient(credential, regions.Guangzhou, profile)

Where export is meant, it needs a mechanism, an assessment before and separate
consent: say by which under exports: in .facelint.yaml, and where consent is asked
for, by //facelint:consent scope=export at the package or consent: [export]. With
both the finding is listed as settled. The exceptions of the CAC provisions on
cross-border data (Art 5) lift the mechanism only, and that for small numbers does
not hold for sensitive data, so that one face is enough.

A region that comes from the environment is told as information, for clouds with
regions on both sides whose SDKs default abroad (Amazon, Microsoft).
`,
		Zh: `
人脸被交给境外服务、保存在境外对象存储，或被发往境外主机。据以判断的有三：以常量给予 SDK 的区域
（us-east-1、ap-singapore、cn-hongkong）、人脸经追踪到达的主机（不带 .cn 的 amazonaws.com、
googleapis.com、azure.com、云主机名中的区域），以及全部在境外运行的服务。香港、澳门、台湾按境外计。
每个程序就每一接收方及区域提示一次，位于写明区域之处，否则位于交出人脸之处。

会被标记（如人脸图像送往该处）：

	cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion("us-east-1"))
	client, err := iai.NewClient(credential, regions.Singapore, profile)

修复：

	cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion("cn-north-1"))
	client, err := iai.NewClient(credential, regions.Guangzhou, profile)

确需出境的，须有出境机制、事先评估和单独同意：机制写入 .facelint.yaml 的 exports:；征求同意之处以
//facelint:consent scope=export 在包上注明，或写入 consent: [export]。二者俱备时列为已处理。数据跨境
流动规定第5条的例外仅免除机制，且小规模例外不及于敏感个人信息，故一张人脸即已适用。

区域取自环境的，对境内外均有区域且 SDK 默认境外的云（Amazon、Microsoft）作提示信息。
`,
	},
	Primary: []law.Ref{
		{Instrument: "pipl", Article: "38"},
		{Instrument: "pipl", Article: "39"},
		{Instrument: "cac-xborder-2024", Article: "8"},
	},
	Cross: []law.Ref{
		{Instrument: "cac-xborder-2024", Article: "7", Item: 2},
		{Instrument: "pipl", Article: "40"},
		{Instrument: "pipl", Article: "55", Item: 4},
		{Instrument: "ndsr-2025", Article: "35"},
		{Instrument: "ndsr-2025", Article: "38"},
		{Instrument: "cac-frt-2025", Article: "8"},
	},
}
