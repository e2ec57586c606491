package law

import "github.com/facelint/facelint/internal/lang"

const measuresID = "cac-frt-2025"

// measures are the rules in force since June 2025. Their articles are known
// from copies checked against each other, hence the grades, and their division
// into paragraphs is not verified, hence citation by article only.
var measures = Instrument{
	ID: measuresID,
	Title: lang.Text{
		En: "Measures for the Security Management of the Application of Facial Recognition Technology",
		Zh: "人脸识别技术应用安全管理办法"},
	Short:       lang.Text{En: "CAC/MPS 2025", Zh: "人脸识别办法（2025）"},
	Issuer:      lang.Text{En: "Cyberspace Administration of China and Ministry of Public Security", Zh: "国家互联网信息办公室、公安部"},
	Number:      "国家互联网信息办公室、公安部令第19号",
	Adopted:     "2024-09-30",
	Promulgated: "2025-03-13",
	Effective:   "2025-06-01",
	Status:      InForce,
	Kind:        DepartmentalRule,
	URL:         "https://www.cac.gov.cn/2025-03/21/c_1744174262156096.htm",
	Note: lang.Text{
		En: "Order dated 13 March 2025, published on 21 March. Applies in the mainland; research on recognition and training of its algorithms is left out. Cited by article only; the numbers of three articles are not verified.",
		Zh: "命令落款2025年3月13日，3月21日公布。适用于境内，人脸识别技术研发和算法训练除外。仅引用到条，其中三条条号未核实。"},
	aliases:   []string{"cac-frt"},
	undivided: true,
	provisions: []Provision{
		{Ref: Ref{Instrument: measuresID, Article: "1"}, Code: No, Grade: GradeA,
			Summary: lang.Text{
				En: "Purpose of the Measures and the texts they rest on: the cybersecurity, data security and personal information protection laws and the Network Data Regulations.",
				Zh: "立法目的，以及所依据的网络安全法、数据安全法、个人信息保护法和网络数据安全管理条例。"},
			Why: lang.Text{
				En: "A statement of aims.",
				Zh: "属于宗旨性规定。"}},
		{Ref: Ref{Instrument: measuresID, Article: "2"}, Code: Partly, Scope: true, Grade: GradeA,
			Summary: lang.Text{
				En: "Scope: recognition used on face data in the mainland. Research on recognition and training of its algorithms in the mainland is left out; other statutes still apply to it.",
				Zh: "适用于在境内应用人脸识别技术处理人脸信息的活动；在境内为人脸识别技术研发、算法训练而处理人脸信息的不适用本办法，其他法律仍然适用。"},
			Why: lang.Text{
				En: "Training code can be told apart once it is declared to serve recognition research; place and purpose are facts.",
				Zh: "声明用于人脸识别技术研发或者训练后可以区分；地域和目的属于事实。"}},
		{Ref: Ref{Instrument: measuresID, Article: "3"}, Code: No, Grade: GradeA,
			Summary: lang.Text{
				En: "Use of recognition obeys statute, public order, ethics and good faith, protects personal information and harms nobody.",
				Zh: "应用人脸识别技术应遵守法律法规，尊重社会公德和伦理，遵守商业道德和职业道德，诚实守信，履行个人信息保护义务，不得损害他人权益。"},
			Why: lang.Text{
				En: "General principles without a test that code could meet.",
				Zh: "属于一般原则，没有代码可以对照的标准。"}},
		{Ref: Ref{Instrument: measuresID, Article: "4"}, Code: Partly, Grade: GradeA,
			Summary: lang.Text{
				En: "Face data is processed for a specific purpose, with sufficient necessity, in the way that affects the person least and under strict protection.",
				Zh: "处理人脸信息应具有特定的目的和充分的必要性，采取对个人权益影响最小的方式，并实施严格保护措施。"},
			Why: lang.Text{
				En: "What is kept (raw image or template), how much of it and next to which fields is visible; purpose and necessity must be declared.",
				Zh: "保存的是原始图像还是特征模板、保存多少、与哪些字段并存可见；目的和必要性须另行声明。"}},
		{Ref: Ref{Instrument: measuresID, Article: "5"}, Code: Partly, Grade: GradeA,
			Summary: lang.Text{
				En: "Before processing, the person is told plainly and prominently who processes and how to reach them, purpose, manner and retention period, necessity and effect on rights, how to use those rights, and what else statute asks; changes are told too, and accessibility rules hold for disabled and elderly people.",
				Zh: "处理前应以显著方式、清晰易懂的语言告知处理者名称和联系方式、处理目的方式和保存期限、处理的必要性及对个人权益的影响、行使权利的方式和程序以及法定其他事项；事项变更的应当告知；面向残疾人、老年人的应符合无障碍要求。"},
			Why: lang.Text{
				En: "A notice shown or recorded before capture is visible; whether its wording is plain and complete is only partly so.",
				Zh: "采集前展示或者记录告知的步骤可见；文字是否清晰完整只能部分判断。"}},
		{Ref: Ref{Instrument: measuresID, Article: "6"}, Code: Partly, Grade: GradeA,
			Summary: lang.Text{
				En: "Where consent is the ground it must be voluntary, explicit, fully informed and separate, in writing where statute says so; it can be withdrawn, and withdrawing must be easy.",
				Zh: "基于个人同意处理人脸信息的，应取得个人在充分知情前提下自愿、明确作出的单独同意，依法应取得书面同意的从其规定；个人有权撤回同意，处理者应提供便捷的撤回方式。"},
			Why: lang.Text{
				En: "A face-specific consent check before capture and a reachable way to withdraw are visible; another ground than consent must be declared.",
				Zh: "采集前针对人脸的同意检查、可到达的撤回途径可见；依据同意以外的事由须另行声明。"}},
		{Ref: Ref{Instrument: measuresID, Article: "7"}, Code: Partly, Grade: GradeB,
			Summary: lang.Text{
				En: "Where consent is the ground and the person is under 14, a parent or other guardian consents, and special rules govern storing, using, transferring and disclosing the data.",
				Zh: "基于个人同意处理不满14周岁未成年人人脸信息的，应取得其父母或者其他监护人的同意，并制定存储、使用、转移、披露等方面的专门处理规则。"},
			Why: lang.Text{
				En: "An age gate and a guardian consent check are visible; whether people under 14 use the system must be declared or shown by types.",
				Zh: "年龄判断和监护人同意检查可见；是否涉及不满14周岁者须另行声明或由类型体现。"}},
		{Ref: Ref{Instrument: measuresID, Article: "8"}, Code: Partly, Grade: GradeA,
			Summary: lang.Text{
				En: "Face data stays in the recognition device and is not sent out over the internet, unless statute provides otherwise or the person gives separate consent; it is kept no longer than the shortest time the purpose needs.",
				Zh: "除法律、行政法规另有规定或者取得个人单独同意外，人脸信息应存储于人脸识别设备内，不得通过互联网对外传输；除另有规定外，保存期限不得超过实现处理目的所必需的最短时间。"},
			Why: lang.Text{
				En: "Network and cloud sinks and lifetimes of stored data are visible; whether the program runs in the device must be declared.",
				Zh: "网络和云端的流向、存储有效期可见；程序是否运行于识别设备须另行声明。"}},
		{Ref: Ref{Instrument: measuresID, Article: "9"}, Code: Partly, Grade: GradeA,
			Summary: lang.Text{
				En: "A prior impact assessment with a record of processing: lawful, proper and necessary purpose and manner; effect on rights and whether mitigation works; risk and harm of leak, tampering, loss or being obtained, sold or used without right; whether measures fit. Report and record are kept three years or more, and a change of purpose or manner or a major incident calls for a new one.",
				Zh: "事前进行个人信息保护影响评估并记录处理情况：目的方式是否合法、正当、必要；对个人权益的影响及降低措施是否有效；泄露、篡改、丢失、毁损或者被擅自获取、出售、使用的风险和危害；保护措施是否合法、有效并与风险相适应。评估报告和处理情况记录至少保存三年；目的方式变化或者发生重大安全事件的应重新评估。"},
			Why: lang.Text{
				En: "Retention constants for reports and records and a declared assessment are visible; its content is not.",
				Zh: "报告和记录的保存期限常量、所声明的评估可见；评估内容不可见。"}},
		{Ref: Ref{Instrument: measuresID, Article: "10"}, Code: Partly, Grade: GradeA,
			Summary: lang.Text{
				En: "Where another way than face serves the same purpose or business need, face may not be the only verification; who refuses gets another reasonable and convenient way. State rules may provide otherwise.",
				Zh: "实现相同目的或者达到同等业务要求，存在其他非人脸识别技术方式的，不得将人脸识别作为唯一验证方式；个人不同意的，应提供其他合理、便捷的方式。国家另有规定的从其规定。"},
			Why: lang.Text{
				En: "The set of verification methods and the branch for refusers are visible; whether an equal way or a State rule exists must be declared.",
				Zh: "验证方式的集合和不同意者的分支可见；是否存在同等方式或者国家规定须另行声明。"}},
		{Ref: Ref{Instrument: measuresID, Article: "11"}, Code: No, Grade: GradeB,
			Summary: lang.Text{
				En: "Use of the national population database and the national online identity service is encouraged when people are verified or identified, so that less face data is collected and stored.",
				Zh: "鼓励优先使用国家人口基础信息库、国家网络身份认证公共服务等渠道验证或者辨识个人身份，减少人脸信息的收集、存储。"},
			Why: lang.Text{
				En: "Encouragement sets no duty that code could miss.",
				Zh: "鼓励性规定不设义务，代码无所谓达到与否。"}},
		{Ref: Ref{Instrument: measuresID, Article: "12"}, Code: Partly, Grade: GradeA,
			Summary: lang.Text{
				En: "Nobody may mislead, cheat or coerce people into face verification on grounds such as handling business or better service.",
				Zh: "任何组织和个人不得以办理业务、提升服务质量等为由，误导、欺诈、胁迫个人接受人脸识别技术验证身份。"},
			Why: lang.Text{
				En: "A refused service or repeated prompt when the face is withheld is visible; words and pressure outside the program are not.",
				Zh: "不刷脸即拒绝服务或者反复提示的逻辑可见；程序之外的言语和压力不可见。"}},
		{Ref: Ref{Instrument: measuresID, Article: "13"}, Code: Partly, Grade: GradeA,
			Summary: lang.Text{
				En: "Public places: face devices only as public safety needs, with a lawful and bounded capture area and prominent signs. None inside private spaces of public places such as hotel rooms, public baths, changing rooms and toilets.",
				Zh: "公共场所安装人脸识别设备应为维护公共安全所必需，依法合理确定采集区域并设置显著提示标识；不得在宾馆客房、公共浴室、公共更衣室、公共卫生间等公共场所中的私密空间内部安装。"},
			Why: lang.Text{
				En: "Location constants and device configuration can name such places; need, area and signs must be declared.",
				Zh: "位置常量和设备配置可能写明此类场所；必要性、采集区域和标识须另行声明。"}},
		{Ref: Ref{Instrument: measuresID, Article: "14"}, Code: Yes, Grade: GradeA,
			Summary: lang.Text{
				En: "Recognition systems protect face data with encryption, security audit, access control, authorisation management, intrusion detection and defence; rules on protection levels and critical infrastructure apply where they do.",
				Zh: "人脸识别技术应用系统应采取数据加密、安全审计、访问控制、授权管理、入侵检测和防御等措施保护人脸信息安全；涉及网络安全等级保护、关键信息基础设施的，按有关规定履行义务。"},
			Why: lang.Text{
				En: "Encryption, audit records and access checks are visible; intrusion detection and protection levels are not.",
				Zh: "加密、审计记录和访问检查可见；入侵检测和等级保护不可见。"}},
		{Ref: Ref{Instrument: measuresID, Article: "15"}, Code: Partly, Grade: GradeA,
			Summary: lang.Text{
				En: "Filing with the cyberspace authority at provincial level or above within 30 working days from the day stored face data reaches 100,000 people, with basic facts, purpose and manner, stored quantity and security measures, rules and procedures, and the assessment report. Changes, and the end of use, within 30 working days; at the end the data is disposed of as statute provides.",
				Zh: "人脸信息存储数量达到10万人之日起30个工作日内，向所在地省级以上网信部门备案，提交基本情况、处理目的和方式、存储数量和安全保护措施、处理规则和操作规程、影响评估报告等材料；备案信息变更、终止应用的，均在30个工作日内办理手续，终止的还应依法处理人脸信息。"},
			Why: lang.Text{
				En: "Capacity constants hint at scale; the number of people stored and the filing are facts to declare.",
				Zh: "容量常量可提示规模；实际存储人数和备案情况属于须声明的事实。"}},
		{Ref: Ref{Instrument: measuresID, Article: "16"}, Code: No, Grade: GradeC,
			Summary: lang.Text{
				En: "Supervision: cyberspace bodies, public security and other authorities for personal information share information, notify each other, coordinate and inspect.",
				Zh: "网信部门会同公安机关等个人信息保护职责部门建立信息共享、通报和协同机制，开展监督检查。"},
			Why: lang.Text{
				En: "A task of authorities.",
				Zh: "属于主管部门职责。"}},
		{Ref: Ref{Instrument: measuresID, Article: "17"}, Code: No, Grade: GradeC,
			Summary: lang.Text{
				En: "A channel for anyone to complain about or report misuse of recognition.",
				Zh: "任何组织、个人可以对不当应用人脸识别技术的行为投诉、举报。"},
			Why: lang.Text{
				En: "A channel of authorities.",
				Zh: "属于主管部门的受理渠道。"}},
		{Ref: Ref{Instrument: measuresID, Article: "18"}, Code: No, Grade: GradeC,
			Summary: lang.Text{
				En: "Failing the Measures is dealt with under the laws and regulations that govern the matter; crimes are prosecuted.",
				Zh: "不遵守本办法的，依照有关法律、行政法规处理；构成犯罪的依法追究刑事责任。"},
			Why: lang.Text{
				En: "Consequences lie outside code, and the Measures hold no scale of fines of their own.",
				Zh: "法律后果在代码之外，本办法也未自设罚款标准。"}},
		{Ref: Ref{Instrument: measuresID, Article: "19"}, Code: Yes, Scope: true, Grade: GradeB,
			Summary: lang.Text{
				En: "Definitions: processor; face data, without what is anonymised; recognition technology as biometric recognition of identity by face data; verification (1:1) and identification (1:N); recognition device.",
				Zh: "术语定义：个人信息处理者；人脸信息（不含匿名化处理后的信息）；人脸识别技术，即利用人脸信息识别个人身份的生物特征识别技术；验证个人身份（1:1）与辨识特定自然人（1:N）；人脸识别设备。"},
			Why: lang.Text{
				En: "The calls used tell 1:1 verification, 1:N identification and mere detection apart.",
				Zh: "所用接口可以区分1:1验证、1:N辨识和单纯的人脸检测。"}},
		{Ref: Ref{Instrument: measuresID, Article: "20"}, Code: No, Grade: GradeB,
			Summary: lang.Text{
				En: "In force from 1 June 2025.",
				Zh: "自2025年6月1日起施行。"},
			Why: lang.Text{
				En: "A date of effect; there is nothing for code to meet.",
				Zh: "属于施行日期，代码中没有可供判断的内容。"}},
	},
}
