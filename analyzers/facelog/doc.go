// Package facelog flags face data that is written to logs.
package facelog

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry.
var Rule = &rule.Rule{
	Name:     "facelog",
	Title:    lang.Text{En: "face data written to a log", Zh: "人脸数据写入日志"},
	Severity: rule.Error,
	Varies: lang.Text{
		En: "warning for a recogniser's ids of faces and for what was inferred from one",
		Zh: "识别服务的人脸标识和由人脸推断的属性，为警告",
	},
	Manual: lang.Text{
		En: `
A face image, a face template, an attribute inferred from a face, or the id or
token that a recognition service gave a face is written to a log, a trace, a
report of errors or standard output. A struct counts with all of its fields that
the logger shows: %v and %+v print what is in it but of a pointer in it only the
address, JSON follows pointers and leaves out what json:"-" and unexported fields
hold. Errors count when their text was made of the data.

What clears it: logging something else (a length, a number of faces, a score, an
id of your own); a method of the type or of the field by which it says what is
shown of it (LogValue, String, Error, Format, MarshalJSON, MarshalText,
MarshalLogObject) and leaves the data out; %T and %p. The body of such a method
is read: a String that prints the picture clears nothing. Paths, URLs and file
names are no face data here, nor is what was encrypted or blurred before.

An image or template is an error; attributes and a vendor's ids are a warning.

Flagged:

	slog.Info("enrolled", "request", req) // req.FaceImage is the picture
	log.Printf("detected: %+v", result)

Repaired:

	slog.Info("enrolled", "user", req.UserID, "bytes", len(req.FaceImage))
	log.Printf("detected %d faces", len(result.FaceDetails))

Logs are copied, shipped and kept for longer than the record they speak of, and
read by more people; erasing the record does not reach them. Measures against
disclosure and access by need are what PIPL Art 51 and CAC/MPS 2025 Art 14 ask
for, and Art 8 bounds how long face data is kept. Under the SPC provisions
(Art 2, item 5) missing measures matter once a leak follows.
`,
		Zh: `
人脸图像、人脸特征、由人脸推断的属性，或识别服务给出的人脸标识（face id、token）被写入日志、
链路追踪、错误上报或标准输出。结构体按日志实际展示的字段计算：%v 与 %+v 打印其中内容，但对其中的
指针只打印地址；JSON 会跟随指针，并略去 json:"-" 与未导出字段。错误文本若由此类数据拼成，
同样计入。

可消除的情形：改记其他内容（长度、人脸数量、分数、自有编号）；类型或字段以方法
（LogValue、String、Error、Format、MarshalJSON、MarshalText、MarshalLogObject）自行决定
展示内容并略去此类数据；使用 %T、%p。规则会阅读这些方法的函数体：打印图像的 String 不能
消除。路径、URL 与文件名在此不视为人脸数据，此前已加密或模糊处理的亦然。

图像与特征为错误；属性与厂商标识为警告。

会被标记：

	slog.Info("enrolled", "request", req) // req.FaceImage 为人脸图像
	log.Printf("detected: %+v", result)

修复：

	slog.Info("enrolled", "user", req.UserID, "bytes", len(req.FaceImage))
	log.Printf("detected %d faces", len(result.FaceDetails))

日志会被复制、转运，保存时间往往长于其所述的记录，可见的人也更多；删除记录并不触及日志。
防止泄露、按需访问是个保法第51条与办法第14条要求的措施，办法第8条限制保存期限。
按最高法规定第2条第(5)项，措施缺失在发生泄露等后果时承担责任。
`,
	},
	Primary: []law.Ref{
		{Instrument: "pipl", Article: "51"},
		{Instrument: "cac-frt-2025", Article: "14"},
		{Instrument: "cac-frt-2025", Article: "8"},
	},
	Cross: []law.Ref{
		{Instrument: "civil-code", Article: "1038"},
		{Instrument: "pipl", Article: "6", Paragraph: 2},
		{Instrument: "spc-2021-15", Article: "2", Item: 5},
	},
}
