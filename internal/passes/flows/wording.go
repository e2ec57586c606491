package flows

import (
	"strings"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/lifecycle"
	"github.com/facelint/facelint/internal/taint"
)

// evidenceText says why a value is taken for face data.
func evidenceText(e taint.Evidence) lang.Text {
	switch {
	case e.Basis == facedata.API && e.Kind&facedata.Attribute != 0:
		return lang.Textf(lang.Text{En: "%s gives what was inferred from a face", Zh: "%s 给出由人脸推断的属性"}, e.Object)
	case e.Basis == facedata.API && e.Kind&facedata.Reference != 0 && strings.HasPrefix(e.Part, "result"):
		return lang.Textf(lang.Text{En: "%s gives the id of a face", Zh: "%s 给出人脸标识"}, e.Object)
	case e.Basis == facedata.API && e.Kind&facedata.Reference != 0:
		return lang.Textf(lang.Text{En: "%s reads a face image from this path", Zh: "%s 从该路径读取人脸图像"}, e.Object)
	case e.Basis == facedata.API && e.Kind&facedata.Template != 0:
		return lang.Textf(lang.Text{En: "%s gives a face template", Zh: "%s 给出人脸特征"}, e.Object)
	case e.Basis == facedata.API:
		return lang.Textf(lang.Text{En: "%s takes or gives a face image", Zh: "%s 接收或给出人脸图像"}, e.Object)
	case e.Basis == facedata.Annotation:
		return lang.Textf(lang.Text{En: "a directive declares %s to be face data", Zh: "指令声明 %s 为人脸数据"}, e.Object)
	case e.Basis == facedata.Text:
		return lang.Textf(lang.Text{En: "it is kept under the path %q", Zh: "保存路径含 %q"}, e.Object)
	case e.Part == "argument":
		return lang.Textf(lang.Text{En: "it is passed to %s", Zh: "传给了 %s"}, e.Object)
	case e.Part == "result":
		return lang.Textf(lang.Text{En: "%s returns it", Zh: "由 %s 返回"}, e.Object)
	case e.Part == "key":
		return lang.Textf(lang.Text{En: "it comes in under the key %q", Zh: "以键 %q 传入"}, e.Object)
	case e.Part == "entry":
		return lang.Textf(lang.Text{En: "it stands under the key %q", Zh: "位于键 %q 之下"}, e.Object)
	case e.Part == "label":
		return lang.Textf(lang.Text{En: "it is labelled %q", Zh: "标记为 %q"}, e.Object)
	case e.Part == "comment":
		return lang.Textf(lang.Text{En: "a comment says %q of it", Zh: "注释称其为 %q"}, e.Object)
	case e.Part == "column":
		return lang.Textf(lang.Text{En: "it is put into the column %s", Zh: "写入列 %s"}, e.Object)
	}
	return lang.Textf(lang.Text{En: "the name %s, with a type that can hold it", Zh: "名称 %s，且其类型可容纳此类数据"}, e.Object)
}

var mediumTexts = map[string]lang.Text{
	"file":     {En: "a file", Zh: "文件"},
	"sql":      {En: "an SQL table", Zh: "数据库表"},
	"document": {En: "a document store", Zh: "文档库"},
	"keyvalue": {En: "a key-value store", Zh: "键值存储"},
	"object":   {En: "an object store", Zh: "对象存储"},
	"vector":   {En: "a vector store", Zh: "向量库"},
	"gallery":  {En: "the gallery of a recogniser", Zh: "识别服务的人员库"},
	"memory":   {En: "the memory of the process", Zh: "进程内存"},
	"declared": {En: "a store", Zh: "存储"},
	"queue":    {En: "a queue", Zh: "消息队列"},
}

// StoreText names a store for the reader of a message.
func StoreText(s lifecycle.Store) lang.Text {
	text := mediumTexts[s.Medium]
	if s.Name == "" {
		return text
	}
	return lang.Textf(lang.Text{En: "%s (%s)", Zh: "%s(%s)"}, text, s.Name)
}

// KindText names kinds of face data at the beginning of a message.
func KindText(k facedata.Kind) lang.Text {
	switch {
	case k&facedata.Image != 0 && k&facedata.Template != 0:
		return lang.Text{En: "face data (images and templates)", Zh: "人脸数据（图像与特征）"}
	case k&facedata.Template != 0:
		return lang.Text{En: "a face template", Zh: "人脸特征"}
	}
	return lang.Text{En: "a face image", Zh: "人脸图像"}
}

// StoreOf returns the store that f ends in.
func StoreOf(f taint.Flow) lifecycle.Store { return storeOf(f.Store, f.Identity) }

// SourceText says where the data of f comes from.
func SourceText(f taint.Flow) lang.Text {
	text := lang.Same(f.Source.Object)
	if f.Source.Verb == taint.Given {
		text = lang.Textf(lang.Text{En: "the parameter %s", Zh: "参数 %s"}, f.Source.Object)
	}
	if n := len(f.Others); n > 0 {
		return lang.Textf(lang.Text{En: "%s (and from %d more)", Zh: "%s（另有 %d 处）"}, text, n)
	}
	return text
}
