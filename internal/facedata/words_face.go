package facedata

// faceEntries are the words that make a name one of a face.
var faceEntries = []entry{
	{faceWord, 0, `face faces facial
		人脸 人臉 面部 脸部 臉部 面容 面孔 人像 容貌 正脸 侧脸 正臉 側臉 顔 얼굴 안면
		renlian mianbu mianrong
		wajah rosto rostos rostro rostros visage visages gesicht gesichts volto volti`},
	{faceWord, Image, `selfie selfies selfi swafoto mugshot mugshots 自拍 zipai`},
	{netWord, 0, `arcface facenet insightface deepface openface sface retinaface mobilefacenet cosface sphereface
		magface adaface facenet512 eigenface eigenfaces fisherface fisherfaces`},
}

var (
	renlian  = term{"renlian", faceWord, 0}
	zhaopian = term{"zhaopian", imageWord, Image}
	tezheng  = term{"tezheng", templateWord, Template}
)

// aliases are the initials by which Chinese code abbreviates. Shorter ones,
// such as rl and rlk, stand for too much else.
var aliases = map[string]phrase{
	"rlzp":  {renlian, zhaopian},
	"rltp":  {renlian, {"tupian", imageWord, Image}},
	"rltx":  {renlian, {"tuxiang", imageWord, Image}},
	"rltz":  {renlian, tezheng},
	"rltzz": {renlian, {"tezhengzhi", templateWord, Template}},
	"rltzm": {renlian, {"tezhengma", templateWord, Template}},
	"rlmb":  {renlian, {"muban", templateWord, Template}},
	"rlxx":  {renlian, {"xinxi", carrier, 0}},
	"rlsj":  {renlian, {"shuju", carrier, 0}},
	"rlsb":  {renlian, {"shibie", process, 0}},
	"rlbd":  {renlian, {"bidui", process, 0}},
	"rlsbzp": {
		renlian, {"shibie", process, 0}, zhaopian,
	},
	"rlzpdz": {renlian, zhaopian, {"dizhi", placeWord, Reference}},
	"rlzplj": {renlian, zhaopian, {"lujing", placeWord, Reference}},
	"mbtz":   {{"mianbu", faceWord, 0}, tezheng},
}
