// Package softerase flags deletions that leave face data in place.
package softerase

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry.
var Rule = &rule.Rule{
	Name:     "softerase",
	Title:    lang.Text{En: "deletion that leaves face data", Zh: "删除后人脸数据仍留存"},
	Severity: rule.Warning,
	Manual: lang.Text{
		En: `
The program deletes, and the face data stays. Two shapes are told, both decided
for a whole program:

  - Rows with face data are only marked (gorm.DeletedAt without Unscoped, the soft
    delete of xorm or bun, UPDATE ... SET is_deleted), and nothing reachable ever
    erases them.
  - An operation deletes a person, or the row or document that was written together
    with the face data, and leaves the face in another store: the file, the object,
    the cache entry, the vector, the vendor's copy. An operation is all that one
    route, RPC, command or job brings about. Tables of persons are known by name
    (users, employees, members, 会员), others by what is written with the face, by
    associations and by keys.

What clears it: Unscoped or a hard DELETE, emptying the face columns, a purge of
marked rows, a cascading foreign key, and for the second shape an erasure in the other store, of whatever
identity, in the same operation.

Flagged:

	func (s *Service) CloseAccount(id uint) error {
		return s.db.Unscoped().Delete(&User{}, id).Error // faces/ID.jpg and the Rekognition face stay
	}

Repaired:

	func (s *Service) CloseAccount(id uint) error {
		if err := s.bucket.RemoveObject(ctx, "faces", key(id), minio.RemoveObjectOptions{}); err != nil {
			return err
		}
		if _, err := s.rek.DeleteFaces(ctx, input(id)); err != nil {
			return err
		}
		return s.db.Unscoped().Delete(&User{}, id).Error
	}

Deletion is owed without being asked for (PIPL Art 47), and a contract that says
nothing of it is no excuse (SPC provisions Art 12). Where deletion is technically
hard or a law fixes a period, only storing and securing may go on (PIPL Art 47,
paragraph 2): block reading, and say so: //facelint:allow softerase REASON.
`,
		Zh: `
程序执行了删除，人脸数据却仍在。两种情形，均对整个程序作判断：

  - 含人脸数据的记录只被标记（gorm.DeletedAt 且无 Unscoped、xorm 或 bun 的软删除、
    UPDATE … SET is_deleted），且没有任何可达的操作清除它们。
  - 某个操作删除了个人，或删除了与人脸数据一同写入的记录，却把人脸留在另一处存储：文件、对象、
    缓存、向量、厂商副本。一个操作指一条路由、RPC、命令或任务所触发的全部行为。人员表按名称识别
    （users、employees、members、会员），其他表按一同写入、关联与外键识别。

可消除的情形：Unscoped 或硬删除、将人脸列置空、清除已标记记录的任务、外键级联；对第二种情形，为同一操作中对另一
存储的删除（不论其标识是否可知）。

会被标记：

	func (s *Service) CloseAccount(id uint) error {
		return s.db.Unscoped().Delete(&User{}, id).Error // faces/ID.jpg 与 Rekognition 人脸仍在
	}

修复：

	func (s *Service) CloseAccount(id uint) error {
		if err := s.bucket.RemoveObject(ctx, "faces", key(id), minio.RemoveObjectOptions{}); err != nil {
			return err
		}
		if _, err := s.rek.DeleteFaces(ctx, input(id)); err != nil {
			return err
		}
		return s.db.Unscoped().Delete(&User{}, id).Error
	}

删除义务无须个人请求即已产生（个保法第47条），合同未约定删除也不是理由（最高法规定第12条）。
删除在技术上难以实现或期限由法律规定的，只能存储并采取保护措施（个保法第47条第2款）：应阻断读取，
并注明 //facelint:allow softerase 理由。
`,
	},
	Primary: []law.Ref{
		{Instrument: "pipl", Article: "47", Paragraph: 1},
		{Instrument: "pipl", Article: "47", Paragraph: 2},
	},
	Cross: []law.Ref{
		{Instrument: "ndsr-2025", Article: "24"},
		{Instrument: "spc-2021-15", Article: "12"},
		{Instrument: "gbt-41819-2022", Article: "11"},
	},
}
