// Package retain flags face data that a program keeps without a time limit.
package retain

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry.
var Rule = &rule.Rule{
	Name:     "retain",
	Title:    lang.Text{En: "no retention limit for stored face data", Zh: "已存人脸数据没有保存期限"},
	Severity: rule.Warning,
	Manual: lang.Text{
		En: `
Face data is kept in a store, and nothing makes it go after a time. It is decided
for a whole program: at package main under go vet, over all packages in the
command. A library draws no conclusion. Deletion on request is another matter,
that of the rule erase: a face that nobody asks about has to go as well.

What clears it: an expiry at the write (Redis Set with a time, an entry with a
TTL, a lease), Expire on the key; a lifecycle rule of the bucket, a TTL index; an
erasure that the program runs and that picks by age (DELETE ... WHERE created_at <
?, files by ModTime, objects by LastModified; one by one as well, after a query
by age). How long ago a row was marked as deleted is no age. Zero is for ever, and so, in
effect, is more than a year. A time that comes from configuration counts as one.
Queues, and caches that end with the process, are not asked about.

Flagged:

	rdb.Set(ctx, "face:"+id, feature, 0)

Repaired:

	rdb.Set(ctx, "face:"+id, feature, 30*24*time.Hour)

	c.AddFunc("@daily", func() {
		db.Unscoped().Where("created_at < ?", time.Now().AddDate(0, 0, -30)).Delete(&FaceTemplate{})
	})

The period is the shortest that the purpose needs (CAC/MPS 2025 Art 8, PIPL Art
19) and is one of the things that people are told before (CAC/MPS 2025 Art 5,
Network Data Regulations Art 21). Where a law fixes it, or another system purges,
say so where the data is kept: //facelint:allow retain REASON. Records that have
to be kept for three years (impact assessments, logs of processing) are no face
data.
`,
		Zh: `
人脸数据存入某处后，没有任何机制使其到期消失。该规则对整个程序作判断：go vet 下在 main 包，
命令行下在全部包分析完之后；库本身不下结论。应请求删除属于规则 erase；无人问起的人脸数据
同样应当到期清除。

可消除的情形：写入时设置过期（带时间的 Redis Set、带 TTL 的条目、租约），对键调用 Expire；
存储桶生命周期规则、TTL 索引；程序会运行且按时间挑选的删除（DELETE … WHERE created_at < ?、
按 ModTime 的文件、按 LastModified 的对象，先按时间查询再逐条删除亦可）。以标记删除的时间
为条件的不算。零即永久；超过一年实际上也等于没有期限。来自配置的
时间视为有期限。消息队列与随进程结束的缓存不在此规则之列。

会被标记：

	rdb.Set(ctx, "face:"+id, feature, 0)

修复：

	rdb.Set(ctx, "face:"+id, feature, 30*24*time.Hour)

	c.AddFunc("@daily", func() {
		db.Unscoped().Where("created_at < ?", time.Now().AddDate(0, 0, -30)).Delete(&FaceTemplate{})
	})

保存期限应为实现目的所必要的最短时间（办法第8条、个保法第19条），且属于事前告知事项
（办法第5条、网络数据条例第21条）。期限由法律规定或由其他系统清除的，请在存储处注明
//facelint:allow retain 理由。须保存三年的记录（影响评估、处理情况记录）不是人脸数据。
`,
	},
	Primary: []law.Ref{
		{Instrument: "cac-frt-2025", Article: "8"},
		{Instrument: "pipl", Article: "19"},
	},
	Cross: []law.Ref{
		{Instrument: "pipl", Article: "47", Paragraph: 1, Item: 2},
		{Instrument: "ndsr-2025", Article: "21", Paragraph: 1, Item: 3},
		{Instrument: "ndsr-2025", Article: "22", Paragraph: 1, Item: 4},
		{Instrument: "cac-frt-2025", Article: "5"},
	},
}
