package facedata

// plainEntries are the words that stand beside a face and make something else
// of the name than face data: what is done, who does it, how many there are.
var plainEntries = []entry{
	{process, 0, `recognition recognize recognise recognizer recogniser detect detection detects
		verify verification verifies verifier auth authentication authenticate login logins signin register registration enroll enrollment enrol
		match matches matching compare comparison search identify identification swap api sdk service services server client clients
		handler request requests response responses resp req group groups set sets collection collections gallery db database
		library lib table access session sessions check checks capture liveness track tracking
		识别 識別 辨识 辨識 检测 檢測 侦测 偵測 登录 登錄 登陆 登入 验证 驗證 认证 認證 核身 核验 比对 比對 对比 對比 搜索 搜尋
		库 组 門禁 门禁 活体 活體 接口 介面 服务 服務 设备 設備 刷脸 刷臉 認証 인식 인증
		shualian shibie bidui`},
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
		queue worker cron metric metrics percent index indexes distance distances color style icon price value wash cream shield lift
		数 數 数量 數量 个数 個數 次数 次數 阈值 閾值 相似度 分数 分數 得分 置信度 坐标 座標 位置 框 开关 開關 状态 狀態 类型 類型
		大小 质量 質量 品質 时间 時間 结果 結果 算法 模型 模式 杆 版本 宽度 高度 角度 朝向
		shuliang jieguo jumlah skor quantidade cantidad`},
	{doubt, 0, `card cards idcard side 身份证 身份證 shenfenzheng`},
}
