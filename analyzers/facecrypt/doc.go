// Package facecrypt flags face data that a program keeps unencrypted.
package facecrypt

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry.
var Rule = &rule.Rule{
	Name:     "facecrypt",
	Title:    lang.Text{En: "face data kept unencrypted", Zh: "人脸数据未加密存储"},
	Severity: rule.Error,
	Varies: lang.Text{
		En: "info where .facelint.yaml says that the store encrypts at rest",
		Zh: ".facelint.yaml 说明该存储静态加密时，为提示",
	},
	Manual: lang.Text{
		En: `
A face template (feature vector, embedding, faceprint) or face image reaches a
file, database, cache, object store or vector store, and nothing on the way
encrypts it.

What clears it: authenticated encryption (cipher.AEAD, age, Tink, NaCl, SM4-GCM)
or a key management service on the value, directly or in a function, a Value
method, a hook or a serializer of the record; an option by which the store itself
encrypts (ServerSideEncryption, SSEKMSKeyId); //facelint:encrypts on a function of
yours whose body cannot be seen. Encoding (base64, JSON, hex) and hashing do not
clear it. What stays in the memory of the process, and a vendor's gallery, are
not asked about.

Flagged:

	blob, _ := json.Marshal(face.Descriptor)
	db.Create(&FaceTemplate{UserID: id, Feature: blob})

Repaired:

	blob, _ := json.Marshal(face.Descriptor)
	db.Create(&FaceTemplate{UserID: id, Feature: gcm.Seal(nonce, nonce, blob, aad)})

A template, unlike a password, cannot be changed once it has leaked. Encryption is
named among the measures of CAC/MPS 2025 Art 14 and PIPL Art 51; under the SPC
provisions (Art 2, item 5) missing measures matter once a leak follows. Where the
disk or database is encrypted as a whole, say so where the data is kept:
//facelint:allow facecrypt REASON.
`,
		Zh: `
人脸特征（特征向量、嵌入、faceprint）或人脸图像写入文件、数据库、缓存、对象存储或向量库，
途中没有任何加密。

可消除的情形：在数据本身上使用认证加密（cipher.AEAD、age、Tink、NaCl、SM4-GCM）或
密钥管理服务，可以是直接调用，也可以在函数、Value 方法、记录的钩子或序列化器之中；存储自身的
加密选项（ServerSideEncryption、SSEKMSKeyId）；对看不到函数体的自有函数标注
//facelint:encrypts。编码（base64、JSON、hex）与哈希不算加密。仅存于进程内存的数据以及
厂商人员库不在此规则之列。

会被标记：

	blob, _ := json.Marshal(face.Descriptor)
	db.Create(&FaceTemplate{UserID: id, Feature: blob})

修复：

	blob, _ := json.Marshal(face.Descriptor)
	db.Create(&FaceTemplate{UserID: id, Feature: gcm.Seal(nonce, nonce, blob, aad)})

人脸特征不同于口令，一旦泄露无法更换。加密列于办法第14条与个保法第51条的措施之中；
按最高法规定第2条第(5)项，措施缺失在发生泄露等后果时承担责任。若磁盘或数据库已整体加密，
请在存储处注明 //facelint:allow facecrypt 理由。
`,
	},
	Primary: []law.Ref{
		{Instrument: "cac-frt-2025", Article: "14"},
		{Instrument: "pipl", Article: "51", Item: 3},
	},
	Cross: []law.Ref{
		{Instrument: "ndsr-2025", Article: "9"},
		{Instrument: "civil-code", Article: "1038", Paragraph: 2},
		{Instrument: "gbt-35273-2020", Article: "6.3", Letter: "a"},
		{Instrument: "spc-2021-15", Article: "2", Item: 5},
	},
	History: []law.Ref{{Instrument: "cac-draft-2023", Article: "17", Paragraph: 2}},
}
