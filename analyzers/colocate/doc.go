// Package colocate flags records that hold face data beside identity data.
package colocate

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry.
var Rule = &rule.Rule{
	Name:     "colocate",
	Title:    lang.Text{En: "face data kept beside identity data", Zh: "人脸数据与身份信息同存"},
	Severity: rule.Info,
	Manual: lang.Text{
		En: `
One record (a row, a document) holds a face template or image together with what
tells whose it is: name, document number, telephone, address. Whoever gets the
record has both.

What clears it: face data in a table or collection of its own, with an opaque id
as the only link; encryption of the face data on the way (see facecrypt). Fields
that the mapper leaves out (gorm:"-") do not count, and types that are never kept
are not looked at.

Flagged:

	type FaceUser struct {
		Name, IDCard string
		Feature      []byte // 人脸特征
	}
	db.Create(&u)

Repaired:

	type User struct{ ID uint; Name, IDCard string }
	type FaceTemplate struct{ Ref uuid.UUID; Feature []byte } // another database, other rights

This is recommended practice (GB/T 35273, 6.3) and no duty in force by itself,
hence the severity; it serves the measures of PIPL Art 51. To keep it as it is:
//facelint:allow colocate REASON.
`,
		Zh: `
一条记录（行、文档）同时存放人脸特征或图像与可知其归属的信息：姓名、证件号、电话、住址。取得该
记录者即同时取得两者。

可消除的情形：人脸数据单独成表或集合，仅以无含义的标识关联；人脸数据在写入前已加密
（见 facecrypt）。映射器不写入的字段（gorm:"-"）不计，从不存储的类型不予检查。

会被标记：

	type FaceUser struct {
		Name, IDCard string
		Feature      []byte // 人脸特征
	}
	db.Create(&u)

修复：

	type User struct{ ID uint; Name, IDCard string }
	type FaceTemplate struct{ Ref uuid.UUID; Feature []byte } // 另一数据库，另设权限

此为推荐做法（GB/T 35273 第6.3条），本身不是现行法定义务，故级别为提示；它服务于个保法第51条的
措施。如需保持现状：//facelint:allow colocate 理由。
`,
	},
	Primary: []law.Ref{{Instrument: "gbt-35273-2020", Article: "6.3", Letter: "b"}},
	Cross: []law.Ref{
		{Instrument: "pipl", Article: "51", Item: 2},
		{Instrument: "pipl", Article: "51", Item: 3},
		{Instrument: "gbt-41819-2022", Article: "7"},
	},
}
