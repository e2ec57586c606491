// Package erase flags face data that a program stores and has no way to erase.
package erase

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry.
var Rule = &rule.Rule{
	Name:     "erase",
	Title:    lang.Text{En: "no deletion path for stored face data", Zh: "已存人脸数据缺少删除路径"},
	Severity: rule.Error,
	Manual: lang.Text{
		En: `
Face data (images, templates) is kept in a store, and nothing that the program
can be made to do erases it from that store again. It is decided for a whole
program: at package main under go vet, over all packages in the command. A
library draws no conclusion.

Stores are told apart by what they are and are called: the table of an SQL
statement or of a gorm model, a collection, a bucket and prefix, a key pattern, a
directory, the gallery of a recogniser. An eraser counts when something outside
can bring it about: a route, an RPC, a command, a job started from main. It does
not count when nothing reachable calls it, when it only takes back a failed
write or makes room for a new one. Cascading foreign keys count, and so does
emptying the column. What is only marked as deleted the rule softerase tells of.

Flagged:

	func (r *Repo) SaveFace(f *FaceTemplate) error { return r.db.Create(f).Error }
	// and no Delete of FaceTemplate that a route leads to

Repaired:

	router.DELETE("/users/:id/face", h.DeleteFace)
	func (r *Repo) DeleteFace(userID uint) error {
		return r.db.Unscoped().Where("user_id = ?", userID).Delete(&FaceTemplate{}).Error
	}

Each store that the data enters needs its own way out, the vendor's gallery and
the cache included. Where deletion is done elsewhere, say so at the place that
stores: //facelint:allow erase REASON.
`,
		Zh: `
人脸数据（图像、特征）被存入某处，而程序没有任何可触发的操作会将其从该处删除。
该规则对整个程序作判断：go vet 下在 main 包，命令行下在全部包分析完之后；
库本身不下结论。

存储按其种类与名称区分：SQL 语句或 gorm 模型的表、集合、存储桶与前缀、键模式、
目录、识别服务的人员库。删除操作须能由外部触发：路由、RPC、命令、main 启动的任务。
以下不算：无可达调用；仅回滚失败的写入或为新数据腾位。外键级联删除与将该列置空均算。
只做删除标记的情形由规则 softerase 说明。

会被标记：

	func (r *Repo) SaveFace(f *FaceTemplate) error { return r.db.Create(f).Error }
	// 且没有路由可达的 FaceTemplate 删除操作

修复：

	router.DELETE("/users/:id/face", h.DeleteFace)
	func (r *Repo) DeleteFace(userID uint) error {
		return r.db.Unscoped().Where("user_id = ?", userID).Delete(&FaceTemplate{}).Error
	}

数据进入的每一处存储都需要各自的删除途径，包括厂商人员库与缓存。若删除由他处完成，
在存储处注明：//facelint:allow erase 理由。
`,
	},
	Primary: []law.Ref{{Instrument: "pipl", Article: "47", Paragraph: 1}},
	Cross: []law.Ref{
		{Instrument: "cac-frt-2025", Article: "15"},
		{Instrument: "spc-2021-15", Article: "12"},
		{Instrument: "civil-code", Article: "1037", Paragraph: 2},
		{Instrument: "ndsr-2025", Article: "23"},
		{Instrument: "ndsr-2025", Article: "24"},
		{Instrument: "pipl", Article: "15", Paragraph: 1},
	},
}
