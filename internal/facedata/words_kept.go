package facedata

import "strings"

// keptEntries are the words for what is kept of a face, by kind, and for what
// it comes in.
var keptEntries = []entry{
	{imageWord, Image, `image images img imgs photo photos photograph photographs pic pics pict picture pictures
		jpg jpeg png bmp webp gif heic heif avif tiff tif
		frame frames crop crops cropped snapshot snapshots shot shots portrait portraits thumbnail thumbnails thumb thumbs
		video videos mp4 footage bitmap pixels scan scans avatar rgb bgr yuv nv21
		照片 图片 圖片 图像 圖像 相片 头像 頭像 影像 影片 抓拍 截图 截圖 视频 視頻 画面 畫面 底图 底圖 底片 快照 照 图 圖 画像 写真
		사진 이미지 영상
		zhaopian tupian tuxiang xiangpian touxiang zhuapai ditu
		foto fotos fotografia imagem imagens imagen imagenes gambar citra bild bilder`},
	{templateWord, Template, `feature features feat feats descriptor descriptors embedding embeddings template templates
		encoding encodings vector vectors vec print prints representation representations
		特征 特征值 特征码 特征向量 特征数据 特徵 特徵值 特徵碼 特徵向量 特徴 特徴量 向量 模板 範本 樣板
		生物特征 生物特徵
		특징 특징점 임베딩 템플릿
		tezheng tezhengzhi tezhengma muban fitur vetor descritor`},
	{tokenWord, Template, `token tokens`},
	{attributeWord, Attribute, `age ages gender genders sex emotion emotions expression expressions race races ethnicity
		beauty smile mood attractiveness attribute attributes attrs
		年龄 年齡 性别 性別 情绪 情緒 表情 种族 種族 民族 属性 屬性 颜值 顏值 nianling xingbie`},
	{placeWord, Reference, `path paths url urls uri uris href filename filenames filepath filepaths imgurl
		路径 路徑 地址 位址 链接 連結 鏈接 网址 網址 文件名 檔名
		lujing dizhi caminho ruta enlace chemin percorso`},
	{referenceWord, Reference, `key keys id ids uuid guid fid link links name names ref refs reference references
		标识 標識 编号 編號 识别码 識別碼 键 鍵 名称 名稱 bianhao`},

	{carrier, 0, `data bytes byte buf buffer blob raw binary string str content contents json base64 b64 base file files
		info detail details array biometric biometrics biometry
		数据 數據 资料 資料 文件 檔案 信息 资讯 資訊 内容 內容 编码 編碼 二进制 xinxi shuju
		arquivo archivo berkas dados datos dati`},
}

// Carriers that tell more than others: which make a picture of a face without
// a further word, and which let a string hold the picture and not its address.
var (
	fileWords   = strings.Fields("file files 文件 檔案 arquivo archivo berkas")
	base64Words = strings.Fields("base64 b64")
	bytesWords  = strings.Fields("data bytes blob raw binary 数据 數據 二进制 shuju")
)
