package law

import "github.com/facelint/facelint/internal/lang"

const gbt35273ID = "gbt-35273-2020"

// gbt35273 is the general standard on personal information.
var gbt35273 = Instrument{
	ID: gbt35273ID,
	Title: lang.Text{
		En: "Information security technology: Personal information security specification",
		Zh: "信息安全技术 个人信息安全规范"},
	Short:       lang.Text{En: "GB/T 35273-2020", Zh: "GB/T 35273-2020"},
	Issuer:      lang.Text{En: "State Administration for Market Regulation and Standardization Administration", Zh: "国家市场监督管理总局、国家标准化管理委员会"},
	Number:      "GB/T 35273-2020",
	Promulgated: "2020-03-06",
	Effective:   "2020-10-01",
	Status:      Recommended,
	Kind:        Standard,
	URL:         "https://std.samr.gov.cn",
	Note: lang.Text{
		En: "Recommended practice, not law. Letters below 9.2 and 9.4 are not verified.",
		Zh: "推荐性标准，不是法律。9.2、9.4项下的列项编号未核实。"},
	aliases: []string{"gbt-35273"},
	provisions: []Provision{
		{Ref: Ref{Instrument: gbt35273ID, Article: "5.4"}, Code: Partly,
			Summary: lang.Text{
				En: "Consent to collection, with special care for biometric information.",
				Zh: "收集个人信息的授权同意，其中对生物识别信息有专门要求。"},
			Why: lang.Text{
				En: "Notice and consent before capture are visible; their wording is only partly so.",
				Zh: "采集前的告知和同意可见；文字内容只能部分判断。"}},
		{Ref: Ref{Instrument: gbt35273ID, Article: "5.4", Letter: "c"}, Code: Partly,
			Summary: lang.Text{
				En: "Before biometrics are collected the person is told separately of purpose, manner, scope and storage time, and consents expressly.",
				Zh: "收集个人生物识别信息前，应单独告知收集使用的目的、方式、范围和存储时间等规则，并征得明示同意。"},
			Why: lang.Text{
				En: "Notice and consent before capture are visible; their wording is only partly so.",
				Zh: "采集前的告知和同意可见；文字内容只能部分判断。"}},
		{Ref: Ref{Instrument: gbt35273ID, Article: "6.3"}, Code: Yes,
			Summary: lang.Text{
				En: "Transfer and storage of sensitive personal information.",
				Zh: "个人敏感信息的传输和存储。"},
			Why: lang.Text{
				En: "Encryption, layout of stores and what is kept are visible.",
				Zh: "加密、存储结构和保存内容可见。"}},
		{Ref: Ref{Instrument: gbt35273ID, Article: "6.3", Letter: "a"}, Code: Yes,
			Summary: lang.Text{
				En: "Sensitive personal information is encrypted in transit and at rest.",
				Zh: "传输和存储个人敏感信息应采用加密等安全措施。"},
			Why: lang.Text{
				En: "Encryption on the way to network and storage is visible, or is missing.",
				Zh: "写入网络和存储之前是否加密，可以看出。"}},
		{Ref: Ref{Instrument: gbt35273ID, Article: "6.3", Letter: "b"}, Code: Yes,
			Summary: lang.Text{
				En: "Biometric information is stored apart from identity information.",
				Zh: "个人生物识别信息应与个人身份信息分开存储。"},
			Why: lang.Text{
				En: "Structs, tables and messages that hold both are visible.",
				Zh: "同时存放两类信息的结构、数据表和消息可见。"}},
		{Ref: Ref{Instrument: gbt35273ID, Article: "6.3", Letter: "c"}, Code: Yes,
			Summary: lang.Text{
				En: "Raw biometric samples and images are in principle not kept: keep a digest only, match in the terminal, or delete the image after use.",
				Zh: "原则上不应存储原始个人生物识别信息（样本、图像等），可仅存储摘要信息、在采集终端直接使用，或者在实现识别、认证等功能后删除原始图像。"},
			Why: lang.Text{
				En: "Flows of raw images to storage and their deletion after use are visible.",
				Zh: "原始图像流向存储、使用后的删除可见。"}},
		{Ref: Ref{Instrument: gbt35273ID, Article: "9.2"}, Code: Partly,
			Summary: lang.Text{
				En: "Sharing of personal information; biometric information is in principle not shared. The letter of the sub-clause is not verified.",
				Zh: "个人信息的共享、转让；生物识别信息原则上不应共享、转让。具体列项编号未核实。"},
			Why: lang.Text{
				En: "Calls to third parties are visible; the need and consent for them only in part.",
				Zh: "对第三方的调用可见；业务需要和相应同意只能部分判断。"}},
		{Ref: Ref{Instrument: gbt35273ID, Article: "9.4"}, Code: Partly,
			Summary: lang.Text{
				En: "Publishing of personal information; biometric information is in principle not published. The letter of the sub-clause is not verified.",
				Zh: "个人信息的公开披露；生物识别信息原则上不应公开披露。具体列项编号未核实。"},
			Why: lang.Text{
				En: "Public access settings and open routes are visible; the ground for them must be declared.",
				Zh: "公开访问设置和开放路由可见；其依据须另行声明。"}},
	},
}

const gbt41819ID = "gbt-41819-2022"

// gbt41819 is the standard on face recognition data. Its final clause numbers
// were not seen, so it is cited by chapter.
var gbt41819 = Instrument{
	ID: gbt41819ID,
	Title: lang.Text{
		En: "Information security technology: Security requirements of face recognition data",
		Zh: "信息安全技术 人脸识别数据安全要求"},
	Short:       lang.Text{En: "GB/T 41819-2022", Zh: "GB/T 41819-2022"},
	Issuer:      lang.Text{En: "State Administration for Market Regulation and Standardization Administration", Zh: "国家市场监督管理总局、国家标准化管理委员会"},
	Number:      "GB/T 41819-2022",
	Promulgated: "2022-10-12",
	Effective:   "2023-05-01",
	Status:      Recommended,
	Kind:        Standard,
	URL:         "https://std.samr.gov.cn",
	Note: lang.Text{
		En: "Recommended practice, not law. Cited by chapter only; the 2021 consultation text has another layout.",
		Zh: "推荐性标准，不是法律。仅引用到章；2021年征求意见稿的章节编排不同。"},
	aliases: []string{"gbt-41819"},
	provisions: []Provision{
		{Ref: Ref{Instrument: gbt41819ID, Article: "5"}, Code: Partly,
			Summary: lang.Text{
				En: "General requirements for face recognition data. The 2021 consultation text asked for other ways of identification beside the face, and not to assess work, income, health or tastes.",
				Zh: "人脸识别数据的基本要求。2021年征求意见稿要求提供人脸识别以外的身份识别方式，且不得用于评估工作表现、经济状况、健康状况、偏好等。"},
			Why: lang.Text{
				En: "The set of methods and attribute options are visible; final clauses were not seen.",
				Zh: "验证方式集合和属性选项可见；最终条款未见。"}},
		{Ref: Ref{Instrument: gbt41819ID, Article: "6"}, Code: Partly,
			Summary: lang.Text{
				En: "Collection of face recognition data.",
				Zh: "人脸识别数据的收集要求。"},
			Why: lang.Text{
				En: "Notice and consent before capture are visible; final clauses were not seen.",
				Zh: "采集前的告知和同意可见；最终条款未见。"}},
		{Ref: Ref{Instrument: gbt41819ID, Article: "7"}, Code: Yes,
			Summary: lang.Text{
				En: "Storage of face recognition data. The 2021 consultation text asked for separate written authorisation before face images are kept.",
				Zh: "人脸识别数据的存储要求。2021年征求意见稿要求存储人脸图像须经单独书面授权同意。"},
			Why: lang.Text{
				En: "Flows of images and templates to storage and their encryption are visible.",
				Zh: "图像和特征模板流向存储及其加密可见。"}},
		{Ref: Ref{Instrument: gbt41819ID, Article: "8"}, Code: Partly,
			Summary: lang.Text{
				En: "Use of face recognition data.",
				Zh: "人脸识别数据的使用要求。"},
			Why: lang.Text{
				En: "What recognition results are used for is visible once purposes are declared.",
				Zh: "声明目的后，识别结果的用途可见。"}},
		{Ref: Ref{Instrument: gbt41819ID, Article: "9"}, Code: Yes,
			Summary: lang.Text{
				En: "Transmission of face recognition data.",
				Zh: "人脸识别数据的传输要求。"},
			Why: lang.Text{
				En: "Unencrypted connections that carry face data are visible.",
				Zh: "传输人脸信息的未加密连接可见。"}},
		{Ref: Ref{Instrument: gbt41819ID, Article: "10"}, Code: Partly,
			Summary: lang.Text{
				En: "Providing and publishing of face recognition data.",
				Zh: "人脸识别数据的提供和公开要求。"},
			Why: lang.Text{
				En: "Calls to third parties and public stores are visible; contracts are not.",
				Zh: "对第三方的调用和公开存储可见；合同不可见。"}},
		{Ref: Ref{Instrument: gbt41819ID, Article: "11"}, Code: Yes,
			Summary: lang.Text{
				En: "Deletion of face recognition data. The 2021 consultation text asked that the face image be deleted right after matching.",
				Zh: "人脸识别数据的删除要求。2021年征求意见稿要求完成比对后立即删除人脸图像。"},
			Why: lang.Text{
				En: "Deletion on every path after matching, and a way to delete what is stored, are visible.",
				Zh: "比对后各路径上的删除、对所存信息的删除途径可见。"}},
	},
}

const gbt45574ID = "gbt-45574-2025"

// gbt45574 is the standard on sensitive personal information, known by its
// table of contents.
var gbt45574 = Instrument{
	ID: gbt45574ID,
	Title: lang.Text{
		En: "Data security technology: Security requirements for processing of sensitive personal information",
		Zh: "数据安全技术 敏感个人信息处理安全要求"},
	Short:       lang.Text{En: "GB/T 45574-2025", Zh: "GB/T 45574-2025"},
	Issuer:      lang.Text{En: "State Administration for Market Regulation and Standardization Administration", Zh: "国家市场监督管理总局、国家标准化管理委员会"},
	Number:      "GB/T 45574-2025",
	Promulgated: "2025-04-25",
	Effective:   "2025-11-01",
	Status:      Recommended,
	Kind:        Standard,
	URL:         "https://std.samr.gov.cn",
	Note: lang.Text{
		En: "Recommended practice, not law. Only the table of contents was seen.",
		Zh: "推荐性标准，不是法律。仅见目录。"},
	aliases: []string{"gbt-45574"},
	provisions: []Provision{
		{Ref: Ref{Instrument: gbt45574ID, Article: "5.4"}, Code: Partly,
			Summary: lang.Text{
				En: "Notice and consent for sensitive personal information. Only the table of contents was seen.",
				Zh: "敏感个人信息处理的告知同意要求。仅见目录，未见条款内容。"},
			Why: lang.Text{
				En: "Notice and consent before capture are visible; what the clause asks in detail was not seen.",
				Zh: "采集前的告知和同意可见；条款的具体要求未见。"}},
		{Ref: Ref{Instrument: gbt45574ID, Article: "5.5"}, Code: Partly,
			Summary: lang.Text{
				En: "Protection of sensitive personal information. Only the table of contents was seen.",
				Zh: "敏感个人信息的安全保护要求。仅见目录，未见条款内容。"},
			Why: lang.Text{
				En: "Encryption and access checks are visible; what the clause asks in detail was not seen.",
				Zh: "加密和访问检查可见；条款的具体要求未见。"}},
		{Ref: Ref{Instrument: gbt45574ID, Article: "6.1"}, Code: Partly,
			Summary: lang.Text{
				En: "Biometric information in particular. Only the table of contents was seen.",
				Zh: "生物识别信息的特别要求。仅见目录，未见条款内容。"},
			Why: lang.Text{
				En: "Handling of face data is visible; what the clause asks in detail was not seen.",
				Zh: "对人脸信息的处理可见；条款的具体要求未见。"}},
		{Ref: Ref{Instrument: gbt45574ID, Article: "6.7"}, Code: Partly,
			Summary: lang.Text{
				En: "Personal information of people under 14 in particular. Only the table of contents was seen.",
				Zh: "不满14周岁未成年人个人信息的特别要求。仅见目录，未见条款内容。"},
			Why: lang.Text{
				En: "An age gate and a guardian consent check are visible; what the clause asks in detail was not seen.",
				Zh: "年龄判断和监护人同意检查可见；条款的具体要求未见。"}},
	},
}
