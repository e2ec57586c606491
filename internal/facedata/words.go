package facedata

import (
	"strings"
	"sync"
)

// class is the part that a word plays in a name.
type class uint8

const (
	unknown       class = iota
	faceWord            // means a face
	netWord             // names a network for faces; evidence only beside a word for what it gives
	imageWord           // a picture
	templateWord        // what a recogniser computes
	tokenWord           // a template at vendors, a credential elsewhere
	attributeWord       // what is inferred
	placeWord           // leads to data, whatever stands beside it
	referenceWord       // leads to data if it follows the face
	carrier             // what data comes in; says nothing of what it is
	process             // what is done with faces; outweighed by a word for a picture or template
	done                // was done with the face it follows, and says nothing of one it precedes
	owner               // whose id it is when it stands right before the id
	secret              // makes a credential of key and token
	measure             // counts, states, settings and parts of programs: never face data
	doubt               // may be the picture on a document
	impostor            // a face of something else
)

// entries lists the lexicon by class and kind, words separated by spaces. Words
// in scripts without spaces have at most longestCut characters.
var entries = []struct {
	class class
	kind  Kind
	words string
}{
	{faceWord, 0, `face faces facial
		人脸 人臉 面部 脸部 臉部 面容 面孔 人像 顔 얼굴
		renlian mianbu
		wajah rosto rostos rostro rostros visage gesicht`},
	{faceWord, Image, `selfie selfies selfi swafoto mugshot mugshots 自拍 zipai`},
	{netWord, 0, `arcface facenet insightface deepface openface sface retinaface mobilefacenet`},

	{imageWord, Image, `image images img imgs photo photos pic pics picture pictures jpg jpeg png bmp webp
		frame frames crop crops cropped snapshot snapshots portrait portraits thumbnail thumbnails thumb thumbs
		video videos mp4 bitmap pixels scan scans avatar
		照片 图片 圖片 图像 圖像 相片 头像 影像 抓拍 截图 视频 画面 底图 底片 照 图 画像 写真 사진 이미지
		zhaopian tupian tuxiang xiangpian
		foto fotos fotografia imagem imagens imagen imagenes gambar citra bild bilder`},
	{templateWord, Template, `feature features feat feats descriptor descriptors embedding embeddings template templates
		encoding encodings vector vectors vec print prints
		特征 特征值 特征码 特征向量 特徵 特徵值 向量 模板
		tezheng tezhengzhi fitur vetor descritor`},
	{tokenWord, Template, `token tokens`},
	{attributeWord, Attribute, `age ages gender genders sex emotion emotions expression expressions race races ethnicity beauty smile mood
		attribute attributes attrs
		年龄 性别 情绪 表情 种族 属性 颜值`},
	{placeWord, Reference, `path paths url urls uri uris href filename filenames filepath filepaths imgurl
		路径 地址 链接 网址 文件名 lujing caminho ruta enlace chemin`},
	{referenceWord, Reference, `key keys id ids uuid guid fid link links name names ref refs reference references
		标识 编号 键 名称`},

	{carrier, 0, `data bytes byte buf buffer blob raw string str content json base64 b64 base file files info detail details array
		数据 文件 信息 内容 编码 arquivo archivo berkas dados datos`},

	{process, 0, `recognition recognize recognise recognizer recogniser detect detection detects
		verify verification verifies verifier auth authentication authenticate login logins signin register registration enroll enrollment enrol
		match matches matching compare comparison search identify identification swap api sdk service services server client clients
		handler request requests response responses resp req group groups set sets collection collections gallery db database
		library lib table access session sessions check checks capture liveness track tracking
		识别 检测 登录 登陆 验证 认证 核身 比对 对比 搜索 库 组 门禁 活体 接口 服务 设备 刷脸 刷臉 認証
		shualian rlsb shibie`},
	{done, 0, `recognized recognised detected verified matched identified registered enrolled bound linked uploaded saved stored`},
	{owner, 0, `user person people persons customer member employee staff student device camera tenant app account company org
		trace job order transaction album event list category categories`},
	{secret, 0, `secret private public encryption crypto cipher refresh bearer jwt oauth csrf license`},
	{measure, 0, `count counts counter num nums number numbers total totals score scores similarity confidence threshold thresholds
		box boxes bbox rect rects rectangle rectangles bounds bounding region regions area areas size sizes width height length len
		dim dims dimension dimensions landmark landmarks point points keypoint keypoints pose yaw pitch roll angle coordinate coordinates
		location locations position quality blur blurred mosaic masked anonymized anonymised pixelated redacted mask masks glasses
		enabled enable disabled disable flag status state type types mode version model models detector detectors extractor extractors
		engine engines manager controller repo repository config configs configuration conf cfg option options opts setting settings
		limit max min ratio rate time times timeout date created updated deleted expiry at error errors err log logger logging
		message msg text texts label title desc description hint prompt tip help dir dirs folder folders directory root bucket prefix suffix
		ext extension format mime onnx xml dat pb tflite prototxt caffemodel weights weight task html css js vue go py sql proto
		queue worker cron metric metrics percent index indexes distance distances color style icon price value wash cream shield palm lift
		数 数量 个数 次数 阈值 相似度 分数 得分 置信度 坐标 位置 框 开关 状态 类型 大小 质量 时间 结果 算法 模型 模式 杆 版本
		jumlah skor quantidade cantidad`},
	{doubt, 0, `card cards idcard side 身份证`},
	{impostor, 0, `font fonts glyph glyphs typeface typefaces facebook hugging huggingface cube cubes cubemap polygon polyhedron polyhedra
		mesh meshes vertex vertices triangle triangles tri quad quads shader cull culling winding normals emoji smiley clock dice
		surface surfaces interface interfaces iface ifaces eface efaces facade facet facets gopher watchface boldface poker 人像面`},
}

// pairs are neighbours that make something else of a face; one is a row of three.
var pairs = []string{
	"type face", "bold face", "inter face", "sur face", "fore face", "cube face", "rock face", "game face", "watch face",
	"face book", "face value", "face to face", "face off", "face up", "face down", "face less", "about face", "e face", "i face",
}

// aliases are the initials by which Chinese code abbreviates.
var aliases = map[string]phrase{
	"rlzp": {{"renlian", faceWord, 0}, {"zhaopian", imageWord, Image}},
	"rltp": {{"renlian", faceWord, 0}, {"tupian", imageWord, Image}},
	"rltz": {{"renlian", faceWord, 0}, {"tezheng", templateWord, Template}},
	"rlxx": {{"renlian", faceWord, 0}, {"xinxi", carrier, 0}},
}

// Carriers that tell more than others: which make a picture of a face without
// a further word, and which let a string hold the picture and not its address.
var (
	fileWords   = strings.Fields("file files 文件 arquivo archivo berkas")
	base64Words = strings.Fields("base64 b64")
	bytesWords  = strings.Fields("data bytes blob raw 数据")
)

// lexicon returns the words by text. It is built when first asked for, since
// most packages hold no name to look up.
var lexicon = sync.OnceValue(func() map[string]term {
	m := make(map[string]term)
	for _, e := range entries {
		for w := range strings.FieldsSeq(e.words) {
			m[w] = term{class: e.class, kind: e.kind}
		}
	}
	return m
})
