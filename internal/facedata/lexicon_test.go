package facedata

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

const bare = Image | Template

// names maps names, most of them from published code, to what they are. A kind
// followed by weak leaves the last word to the type.
var names = []struct {
	names  string // separated by spaces, or by bars where names hold spaces
	kind   Kind
	strong bool
}{
	{"face_img face_image faceImage FaceImg face_images face_scan Face_Img_predict Face_Img_correct faceFile face_file", Image, true},
	{"imgSelfie fotoSelfie FotoSelfie selfie_photo SelfieImage selfieBase64 selfie.jpg face.png faces/%d.jpg", Image, true},
	{"FacialPictureData faceImageBase64 face_base64 FaceB64 userFaceJPG FACE_IMAGE FACEIMG faceimg faceImgs faceimage", Image, true},
	{"face_crop croppedFaceCrop faceFrame face_snapshot FacePortrait portraitFace faceThumbnail FaceVideo faceVideoMP4", Image, true},
	{"faceVerifyImage face_match_photo faceLoginPicture registerFaceImage imageOfFace FaceContrastPicture", Image, true},
	{"人脸照片 人脸图片 人脸图像 刷脸人脸照 用户人脸底图 人臉圖片 面部照片 脸部图像 人像照片 自拍照片 人脸库照片 人脸抓拍图 人脸base64", Image, true},
	{"renlianzhaopian renlian_tupian renlianImg rlzp rltp user_rlzp fotoWajah foto_wajah gambarWajah imagemRosto foto_rosto fotoRostro mugshot_photo", Image, true},
	{"顔画像 顔写真 얼굴사진 얼굴이미지 안면사진 arcfaceImage", Image, true},
	{"人臉影像 人臉照片 人脸快照 人脸截图 臉部圖像 正脸照片 侧脸照 正臉照 容貌图像 人脸视频 人臉影片 自拍视频 face_photograph faceShot facePict faceGIF faceRGB face_nv21", Image, true},
	{"rltx rlzp_base64 RLZP rlsbzp yh_rltp mianbuZhaopian mianrong_tuxiang renlianZhuapai renlian_ditu", Image, true},

	{"faceFeature facesFeature face_feature facial_features FaceFeatures facefeature featureOfFace faceFeat", Template, true},
	{"faceDescriptor face_descriptors FaceEmbedding face_embedding face_embeddings EmbeddingFace face_vector FaceVec faceEncoding face_encodings", Template, true},
	{"face_template ir_face_template FaceTemplates faceprint faceprints face_print FacePrint user_faceprint", Template, true},
	{"face_token faceToken FaceTokens facetoken faceFeatureBase64 face_feature_data faceFeatureFile faceImageFeature faceRecognitionFeature", Template, true},
	{"人脸特征 人脸特征值 人脸特征码 人脸特征向量 人脸模板 面部特征 脸部特征值 人臉特徵 人脸识别特征值 renlianTezheng renliantezhengzhi rltz", Template, true},
	{"人臉模板 人臉範本 面部特徵值 人脸特征数据 人脸512维特征 人脸生物特征 face_biometric_template face_id_data FaceIDData faceIdBytes 顔特徴量 얼굴특징 rltzz rltzm rlmb RLTZ user_rltz mbtz renlian_muban face_representation faceEigen_vector eigenfaceVector", Template, true},
	{"arcfaceEmbedding insightface_feature fiturWajah vetorRosto selfieEmbedding", Template, true},

	{"face_img_url selfie_url FaceURL faceUrl FacePath facePath faceImagePath face_image_path FacialPictureUrl faceurl", Reference, true},
	{"faceId FaceID face_id FaceIDs faceIds faceid faceKey face_uuid selfieKey FaceImageID faceFileName face_filename faceImgUrls", Reference, true},
	{"urlFotoRosto caminho_rosto rutaFotoRostro selfieImageURI faceLink faceVerifyImageUrl faceMatchPhotoPath", Reference, true},
	{"人脸照片路径 人脸图片地址 人脸链接 人脸标识 人脸照片url renlianUrl", Reference, true},
	{"人臉照片路徑 人臉圖片網址 人臉檔名 人脸图片编号 rlzpdz rlzplj rlzp_url renlian_dizhi", Reference, true},
	{"faceName face_name selfieImageName", Reference, false},

	{"faceAge face_age faceGender FaceEmotion face_expression faceRace faceBeauty faceAttributes face_attrs 人脸年龄 人脸属性 面部表情 人臉性別 人脸民族 face_attractiveness", Attribute, true},

	{"faceBiometricData face_biometrics 人脸二进制 rlxx rlsj", bare, false},
	{"faceBiometricData face_biometrics faceBiometricConsent 人脸二进制 rlxx rlsj", bare, false},
	{"face faces Face facial faceData userFace targetFace unknown_face detectedFace face1 myFaces faceInfo 人脸 人脸数据 人脸信息 人像 面部 wajah rosto renlian facedata", bare, false},
	{"selfie Selfie selfies SelfieWithKTP selfie_ktp 自拍 mugshot userSelfie", Image, false},
	{"idCardFaceImage face_card_photo 身份证人脸照片", Image, false},

	{"interface iface ifaces Interface surface Surface typeface typeFace TypeFace fontface FontFace font.Face font_face basicFontFace face.Font boldface", 0, false},
	{"facebook Facebook facebookID FacebookPhotoURL face_book facet facets Facets faceted facade huggingface hugging_face HuggingFaceToken preface resurface", 0, false},
	{"face_value faceValue faceToFace face-to-face paymentFaceToFace faceless face_up FaceDown face-off faceOff aboutFace facepalm faceTime facelift", 0, false},
	{"cubeFace CubeFaces meshFace face_mesh faceVertices triangleFaces faceNormals polygonFace frontFaceCulling cullFace interface{} emojiFace pokerFace clockFace", 0, false},
	{"faceCount face_count numFaces totalFaces faceScore faceBox face_boxes faceRect faceRectangle FaceEnabled faceGroup face_group_id faceLogin FaceLoginURL", 0, false},
	{"faceImageCount faceFeatureSize face_image_width faceImageQuality faceFeatureVersion faceThreshold faceSimilarity face_confidence faceLandmarks faceKeyPoints", 0, false},
	{"faceAPIKey faceApiUrl faceSecretKey FaceServiceURL faceClient faceRecognizer faceDetectorModel faceModelPath facesModelDir faceConfig faceAuthToken faceSessionToken face_access_token", 0, false},
	{"facebox faceset faceSetToken face_db faceDatabaseURL faceCollectionID FaceLibID face_user_id facePersonName faceVerified face_detected faceRegistered face_login_token feature_face_login FeatureFaceDetection faceListID faceCategoryId", 0, false},
	{"portrait photo avatar image template feature embedding descriptor templateID feature_flags photo_url imageBase64 text_embeddings file reference info imgKTP", 0, false},
	{"人脸数量 人脸识别 人脸比对结果 人脸相似度 人脸库 人脸检测接口 刷脸 刷脸登录 自拍杆 人像模式 页面部分 界面部署 前面部件 表面部位 照片 特征值 头像 人像面 身份证人像面照片", 0, false},
	{"haarcascade_frontalface_default.xml mmod_human_face_detector.dat face_recognition_sface_2021dec.onnx arcface arcfaceModel facenet.pb /face/detect face/v1.0/verify", 0, false},
	{"fingerprint fingerprintImage finger_feature thumbprint palmprintTemplate iris_image irisTemplate retinaScan gait_embedding gaitFeature voiceprint voice_template speakerEmbedding veinImage", 0, false},
	{"指纹 指纹特征 指紋圖像 声纹 声纹特征 聲紋特徵 虹膜 虹膜图像 虹膜特征值 步态特征 掌纹图像 指静脉特征 zhiwenTezheng shengwen_tezheng 지문특징 faceVoiceprint 人脸指纹", 0, false},
	{"biometric_template 生物特征 生物特征模板 生物识别模板 biometricData biometrics", 0, false},
	{"faceTime faceitToken face_plate serifFace italic_face faceGlyphs woff2_face blockFaceImage skyboxFace voxelFaces halfFace netface_image grinning_face.png emojiFacePng 脸书照片 脸谱图 字体人像", 0, false},
	{"rlsb_result rlbd rlbdjg renlianShibie 人臉辨識 人臉驗證 人臉數量 人臉框 人臉品質 人脸核验 人脸朝向 rlsb_db 얼굴인식 顔認証", 0, false},
	{"rlsb rl_image rl_token rateLimit cara carapace race surfaceFeature faceMaskImage blurredFaceImage faceWash faceShape.vue gopherFace netInterfaceImage", 0, false},
	{"gesichtsbuch grimace ace aceImage EFace packEFace unpackEface IFace furnace menace placeImage spaceFeature workspace namespace trace_id replaceImage", 0, false},
}

func TestClassify(t *testing.T) {
	total := 0
	for _, row := range names {
		for name := range strings.FieldsSeq(row.names) {
			total++
			w := Classify(name)
			require.Equal(t, row.kind, w.Kind, "%s: %+v", name, w)
			require.Equal(t, row.strong, w.Strong, "%s: %+v", name, w)
			require.Equal(t, row.kind != 0, w.Matched != "", name)
		}
	}
	require.GreaterOrEqual(t, total, 300)
	for _, name := range []string{"", "hugging face", "face to face", "face value of the bond", "a cube's face", "\xff\xfe", strings.Repeat("face", 1<<16)} {
		require.Zero(t, Classify(name), name)
	}
	require.Equal(t, Word{Image, true, "face photo"}, Classify("the face photo of the user"))
}

// TestClassifyIgnoresSpelling writes each name of the table in other ways.
func TestClassifyIgnoresSpelling(t *testing.T) {
	for _, row := range names {
		for name := range strings.FieldsSeq(row.names) {
			var parts []string
			for _, w := range split(name) {
				parts = append(parts, w.text)
			}
			if len(parts) == 0 || parts[0] != "面部" && slices.Contains(parts, "面部") {
				continue // 面部 is told from 页面 by its neighbour, which a separator takes away
			}
			want := Classify(name)
			for _, s := range []string{strings.Join(parts, "_"), strings.Join(parts, "-"), strings.ToUpper(strings.Join(parts, "_")), camel(parts)} {
				require.Equal(t, want, Classify(s), "%s written %s", name, s)
			}
		}
	}
}

func camel(parts []string) string {
	s := ""
	for _, p := range parts {
		first, n := utf8.DecodeRuneInString(p)
		s += strings.ToUpper(string(first)) + p[n:]
	}
	return s
}

func TestMatchedTellsTheDecidingWords(t *testing.T) {
	for name, want := range map[string]string{
		"userFaceImg": "face img", "urlFotoRosto": "url rosto", "selfie": "selfie", "faceprint": "face print", "人脸照片": "人脸 照片",
	} {
		require.Equal(t, want, Classify(name).Matched)
	}
}

func TestLexiconIsConsistent(t *testing.T) {
	seen := map[string]bool{}
	for _, e := range entries() {
		for w := range strings.FieldsSeq(e.words) {
			require.False(t, seen[w], "%s is listed twice", w)
			seen[w] = true
			require.Equal(t, strings.ToLower(w), w)
			if r := []rune(w); unspaced(r[0]) {
				require.LessOrEqual(t, len(r), longestCut, w)
			}
		}
	}
	for _, list := range [][]string{fileWords, base64Words, bytesWords} {
		for _, w := range list {
			require.Equal(t, carrier, look(w).class, w)
		}
	}
}

func TestTagWords(t *testing.T) {
	require.Equal(t, []string{"img", "face_img", "人脸照片"}, TagWords(`json:"img" gorm:"column:face_img;comment:人脸照片" label:"人脸照片"`))
	require.Equal(t, []string{"人脸"}, TagWords(`json:"人脸" label:"人脸"`))
}

func TestImpostorImport(t *testing.T) {
	for path, want := range map[string]bool{
		"golang.org/x/image/font":                        true,
		"golang.org/x/image/font/opentype":               true,
		"github.com/golang/geo/s2":                       true,
		"example.com/app/vendor/golang.org/x/image/font": true,
		"golang.org/x/image":                             false,
		"golang.org/x/image/fontless":                    false,
		"github.com/Kagami/go-face":                      false,
	} {
		require.Equal(t, want, ImpostorImport(path), path)
	}
}

func BenchmarkClassify(b *testing.B) {
	for b.Loop() {
		Classify("registeredUserFaceImagePath")
		Classify("requestHandlerFunc")
	}
}

func FuzzClassify(f *testing.F) {
	for _, row := range names {
		f.Add(row.names)
	}
	f.Fuzz(func(t *testing.T, name string) {
		w := Classify(name)
		require.Equal(t, w.Kind != 0, w.Matched != "")
		require.False(t, w.Strong && w.Kind == 0)
	})
}
