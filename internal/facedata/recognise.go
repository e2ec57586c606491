package facedata

// recogniserVerbs are what a function does with a picture of a face whose
// name begins with one of them.
var recogniserVerbs = []string{
	"recognize", "recognise", "detect", "verify", "match", "compare", "search", "identify", "find",
	"enroll", "enrol", "register", "index", "extract", "embed", "encode", "analyze", "analyse", "check", "validate",
	"识别", "检测", "验证", "比对", "搜索", "注册", "提取",
}

// Recognises reports whether name is that of a function that recognises faces,
// so that a picture passed to it shows one: RecognizeFace, ExtractFaceFeature.
func Recognises(name string) bool {
	p := split(name)
	if len(p) < 2 || p.face() < 0 || p.impostor() {
		return false
	}
	for _, v := range recogniserVerbs {
		if p[0].text == v {
			return true
		}
	}
	return false
}
