// Package rawface flags raw face images that a program keeps.
package rawface

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry.
var Rule = &rule.Rule{
	Name:     "rawface",
	Title:    lang.Text{En: "raw face image kept", Zh: "留存原始人脸图像"},
	Severity: rule.Warning,
	Varies: lang.Text{
		En: "error where the image is kept unencrypted or without an expiry",
		Zh: "图像未加密或未设过期时，为错误",
	},
	Manual: lang.Text{
		En: `
A raw face image (pixels, an encoded picture, base64, an upload) reaches
something that keeps it: a file, a database, a cache, an object store, a queue.

An image is taken for a face image when a recogniser takes the same data or the
same path, when a directive or tag says so, or when a name with a fitting type
does (faceImage []byte, the form key face_file, 人脸照片).

What clears it: only the template is kept; the image is blurred or anonymised
before it is kept; a temporary file is removed on every way out of the function
that has it made.

Flagged:

	b, _ := io.ReadAll(file)
	person, err := recognizer.Recognize(b)
	os.WriteFile(filepath.Join("uploads", id+".jpg"), b, 0o600)

Repaired: match, keep the template (encrypted), let the image go.

	b, _ := io.ReadAll(file)
	faces, err := recognizer.Recognize(b)
	err = store.PutTemplate(ctx, id, seal(faces[0].Descriptor))

No article in force bans keeping a face image as such. What is in force asks for
the least intrusive way (CAC/MPS 2025 Art 4), storage in the device and no longer
than needed (Art 8; PIPL Art 19) and the smallest collection (PIPL Art 6). Where
the image must be kept, take a separate consent that names this, set a period,
encrypt it, and say so: //facelint:allow rawface REASON.
`,
		Zh: `
原始人脸图像（像素、编码图片、base64、上传文件）流入会留存它的地方：文件、数据库、
缓存、对象存储、消息队列。

判定为人脸图像的依据：同一数据或同一路径交给了识别器；指令或标签声明；名称与类型相符
（faceImage []byte、表单键 face_file、人脸照片）。

可消除的情形：只保存特征；保存前已模糊或匿名化；临时文件在函数的每条出口都被删除。

会被标记：

	b, _ := io.ReadAll(file)
	person, err := recognizer.Recognize(b)
	os.WriteFile(filepath.Join("uploads", id+".jpg"), b, 0o600)

修复：比对后只保存（加密的）特征，图像不留存。

	b, _ := io.ReadAll(file)
	faces, err := recognizer.Recognize(b)
	err = store.PutTemplate(ctx, id, seal(faces[0].Descriptor))

现行规定并无单独禁止留存人脸图像的条款；要求的是影响最小的方式（办法第4条）、
存于设备且不超过必要期限（办法第8条、个保法第19条）以及最小收集范围（个保法第6条）。
确需留存的：取得写明该用途的单独同意，设定期限并加密，并注明
//facelint:allow rawface 理由。
`,
	},
	Primary: []law.Ref{
		{Instrument: "cac-frt-2025", Article: "8"},
		{Instrument: "cac-frt-2025", Article: "4"},
		{Instrument: "pipl", Article: "19"},
		{Instrument: "pipl", Article: "6", Paragraph: 2},
	},
	Cross: []law.Ref{
		{Instrument: "pipl", Article: "28", Paragraph: 2},
		{Instrument: "ndsr-2025", Article: "22", Paragraph: 1, Item: 4},
		{Instrument: "gbt-35273-2020", Article: "6.3", Letter: "c"},
	},
	History: []law.Ref{{Instrument: "cac-draft-2023", Article: "17", Paragraph: 1}},
}
