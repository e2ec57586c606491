package law

import "github.com/facelint/facelint/internal/lang"

const draftID = "cac-draft-2023"

// draft is the 2023 consultation text that the 2025 Measures grew from. It is
// here only to say what became of its articles, whose numbers mean other
// things in the Measures.
var draft = Instrument{
	ID: draftID,
	Title: lang.Text{
		En: "Provisions on Security Management in the Application of Facial Recognition Technology (Trial) (Draft for Comment)",
		Zh: "人脸识别技术应用安全管理规定（试行）（征求意见稿）"},
	Short:  lang.Text{En: "CAC 2023 draft", Zh: "2023年征求意见稿"},
	Issuer: lang.Text{En: "Cyberspace Administration of China", Zh: "国家互联网信息办公室"},
	Status: Draft,
	Kind:   DepartmentalRule,
	URL:    "https://www.cac.gov.cn/2023-08/08/c_1693064670537413.htm",
	Note: lang.Text{
		En: "Draft: published for comment on 8 August 2023, comments closed on 7 September 2023, never adopted and never in force. The 2025 Measures took its place; the same article numbers there mean other things.",
		Zh: "草案：2023年8月8日公开征求意见，9月7日截止，未通过，从未生效。已由2025年办法取代，两者相同条号的内容并不对应。"},
	aliases: []string{"cac-draft"},
	provisions: []Provision{
		{Ref: Ref{Instrument: draftID, Article: "1"}, Code: No,
			Summary: lang.Text{
				En: "Aims of the rules and the statutes they were to rest on.",
				Zh: "立法目的与依据。"},
			Why: lang.Text{
				En: "A statement of aims.",
				Zh: "属于宗旨性规定。"},
			Successor: []Ref{{Instrument: measuresID, Article: "1"}},
			Change: lang.Text{
				En: "Kept with changes: the Network Data Regulations joined the legal basis and the public-order aims were trimmed.",
				Zh: "保留并调整：依据中增加网络数据安全管理条例，有关社会秩序的目的表述精简。"}},
		{Ref: Ref{Instrument: draftID, Article: "2"}, Code: No,
			Summary: lang.Text{
				En: "Scope: using facial recognition on face data, and supplying recognition products or services, in the mainland.",
				Zh: "适用范围：在境内使用人脸识别技术处理人脸信息，以及提供人脸识别技术产品或者服务。"},
			Why: lang.Text{
				En: "Scope is a legal question.",
				Zh: "适用范围是法律问题。"},
			Successor: []Ref{{Instrument: measuresID, Article: "2"}},
			Change: lang.Text{
				En: "Narrowed: supplying products and services left the scope sentence, and research and algorithm training in the mainland became exempt from the Measures.",
				Zh: "范围收窄：提供产品或者服务不再写入适用范围，并新增境内研发和算法训练活动不适用办法的规定。"}},
		{Ref: Ref{Instrument: draftID, Article: "3"}, Code: No,
			Summary: lang.Text{
				En: "General duties: statute, public order, social morals and personal information are to be respected.",
				Zh: "一般义务：遵守法律法规、公共秩序和社会公德，保护个人信息。"},
			Why: lang.Text{
				En: "General principles without a test that code could meet.",
				Zh: "属于一般原则，没有代码可以对照的标准。"},
			Successor: []Ref{{Instrument: measuresID, Article: "3"}},
			Change: lang.Text{
				En: "Kept and widened: ethics, business and professional ethics and good faith were added.",
				Zh: "保留并充实：增加伦理、商业道德、职业道德和诚实信用的要求。"}},
		{Ref: Ref{Instrument: draftID, Article: "4"}, Code: Partly,
			Summary: lang.Text{
				En: "Recognition only for a specific purpose, real need and strict protection, with other ways preferred and national identity channels encouraged.",
				Zh: "具有特定目的和充分必要性并采取严格保护措施方可使用；优先采用其他方式，鼓励使用国家权威身份渠道。"},
			Why: lang.Text{
				En: "Offered alternatives show in the set of methods; purpose and need must be declared.",
				Zh: "可选的验证方式在代码中可见；目的和必要性须另行声明。"},
			Successor: []Ref{{Instrument: measuresID, Article: "4"}, {Instrument: measuresID, Article: "10"}, {Instrument: measuresID, Article: "11"}},
			Change: lang.Text{
				En: "Split over three articles of the Measures: principles, no sole means, and encouragement of national channels.",
				Zh: "拆分为办法的三条：处理原则、不得作为唯一方式、鼓励使用国家渠道。"}},
		{Ref: Ref{Instrument: draftID, Article: "4", Paragraph: 1}, Code: Partly,
			Summary: lang.Text{
				En: "Face data only for a specific purpose with real need under strict protection; a non-biometric way that serves equally well comes first.",
				Zh: "仅在特定目的、充分必要并采取严格保护措施时处理人脸信息；能达到同样目的的，优先选择非生物特征识别方案。"},
			Why: lang.Text{
				En: "Offered alternatives show in the set of methods; purpose and need must be declared.",
				Zh: "可选的验证方式在代码中可见；目的和必要性须另行声明。"},
			Successor: []Ref{{Instrument: measuresID, Article: "4"}, {Instrument: measuresID, Article: "10"}},
			Change: lang.Text{
				En: "Kept and sharpened: least impact was added to the principles, and the preference became a bar on face as the sole verification where an equal non-face way exists.",
				Zh: "保留并强化：原则中增加对个人权益影响最小的要求；优先规则改为在有同等非人脸方式时，不得将人脸作为唯一验证方式。"}},
		{Ref: Ref{Instrument: draftID, Article: "4", Paragraph: 2}, Code: Partly, Scope: true,
			Summary: lang.Text{
				En: "National population database and online identity service are encouraged for verifying or identifying people.",
				Zh: "鼓励优先使用国家人口基础信息库、国家网络身份认证公共服务等权威渠道。"},
			Why: lang.Text{
				En: "Calls to a national identity service are visible once declared as such; encouragement sets no duty.",
				Zh: "声明后可识别对国家身份服务的调用；鼓励性规定不设义务。"},
			Successor: []Ref{{Instrument: measuresID, Article: "11"}},
			Change: lang.Text{
				En: "Kept: the same encouragement, with the added aim that less face data is collected and stored.",
				Zh: "保留：鼓励内容相同，并增加减少人脸信息收集、存储的目的。"}},
		{Ref: Ref{Instrument: draftID, Article: "5"}, Code: Partly,
			Summary: lang.Text{
				En: "Separate consent, or written consent where statute asks for it, unless statute lifts the need for consent.",
				Zh: "使用人脸识别技术处理人脸信息应当取得个人单独同意或者依法取得书面同意，依法不需同意的除外。"},
			Why: lang.Text{
				En: "A consent check before capture is visible; the legal ground must be declared.",
				Zh: "采集之前的同意检查可见；合法性基础须另行声明。"},
			Successor: []Ref{{Instrument: measuresID, Article: "6"}},
			Change: lang.Text{
				En: "Kept in other words: bound to cases where consent is the ground, asked to be voluntary, explicit and informed, with a right to withdraw added.",
				Zh: "改写后保留：限于基于个人同意的情形，要求自愿、明确、充分知情，并新增撤回同意的权利。"}},
		{Ref: Ref{Instrument: draftID, Article: "6"}, Code: Partly,
			Summary: lang.Text{
				En: "No capture or identification devices in hotel rooms, baths, changing rooms, toilets and other places that may intrude on privacy.",
				Zh: "旅馆客房、公共浴室、更衣室、卫生间及其他可能侵害他人隐私的场所，不得安装图像采集、个人身份识别设备。"},
			Why: lang.Text{
				En: "Location constants and device configuration can name such places.",
				Zh: "位置常量和设备配置可能写明此类场所。"},
			Successor: []Ref{{Instrument: measuresID, Article: "13"}},
			Change: lang.Text{
				En: "Narrowed: the Measures bar face recognition devices inside private spaces of public places; the open wording on other places is gone.",
				Zh: "范围收窄：办法禁止在公共场所内的私密空间安装人脸识别设备，“其他可能侵害隐私的场所”这一概括表述未保留。"}},
		{Ref: Ref{Instrument: draftID, Article: "7"}, Code: Partly,
			Summary: lang.Text{
				En: "Public places: devices only as public safety needs, with signs; operators keep what is captured confidential and to safety use.",
				Zh: "公共场所安装设备应为维护公共安全所必需并设置提示标识；运营单位负保密义务，所采信息只能用于公共安全。"},
			Why: lang.Text{
				En: "Venue and signs must be declared; flows to other uses are visible.",
				Zh: "场所和标识须另行声明；流向其他用途的数据流可见。"},
			Successor: []Ref{{Instrument: measuresID, Article: "13"}, {Instrument: piplID, Article: "26"}},
			Change: lang.Text{
				En: "Dropped in part: need and signs stayed, with a bounded capture area added; confidentiality and safety-only use went, and the latter stands in PIPL Article 26.",
				Zh: "部分删去：必要性和标识要求保留并增加合理确定采集区域；保密义务和限于公共安全用途未保留，后者可见个人信息保护法第26条。"}},
		{Ref: Ref{Instrument: draftID, Article: "7", Paragraph: 1}, Code: Partly,
			Summary: lang.Text{
				En: "Devices in public places only as public safety needs, by State rules and with prominent signs.",
				Zh: "公共场所安装图像采集、个人身份识别设备，应为维护公共安全所必需，遵守国家规定并设置显著提示标识。"},
			Why: lang.Text{
				En: "Venue, need and signs must be declared.",
				Zh: "场所、必要性和标识须另行声明。"},
			Successor: []Ref{{Instrument: measuresID, Article: "13"}},
			Change: lang.Text{
				En: "Kept: a lawful and bounded capture area was added.",
				Zh: "保留：增加依法合理确定采集区域的要求。"}},
		{Ref: Ref{Instrument: draftID, Article: "7", Paragraph: 2}, Code: Partly,
			Summary: lang.Text{
				En: "Operators keep captured images confidential and use them for public safety only, unless separate consent is given.",
				Zh: "运营单位对所采集的个人图像、身份识别信息负保密义务，只能用于维护公共安全，取得单独同意的除外。"},
			Why: lang.Text{
				En: "Flows from capture to other uses are visible once purposes are declared.",
				Zh: "声明目的后，可见从采集流向其他用途的数据流。"},
			Successor: []Ref{{Instrument: piplID, Article: "26"}},
			Change: lang.Text{
				En: "Dropped: the purpose limit survives in PIPL Article 26.",
				Zh: "删去：用途限制可见个人信息保护法第26条。"}},
		{Ref: Ref{Instrument: draftID, Article: "8"}, Code: Partly,
			Summary: lang.Text{
				En: "In-house use: a bounded capture area, strict protection, and no unauthorised viewing, copying, sharing or sending.",
				Zh: "组织机构为内部管理安装设备的，应合理确定采集区域，采取严格保护措施，防止擅自查阅、复制、公开、提供、传输。"},
			Why: lang.Text{
				En: "Access control and flows out are visible; area and setting must be declared.",
				Zh: "访问控制和外流路径可见；区域和使用情境须另行声明。"},
			Successor: []Ref{{Instrument: piplID, Article: "6"}, {Instrument: piplID, Article: "51"}},
			Change: lang.Text{
				En: "Dropped: general duties of the Personal Information Protection Law apply.",
				Zh: "删去：适用个人信息保护法的一般义务。"}},
		{Ref: Ref{Instrument: draftID, Article: "9"}, Code: Partly,
			Summary: lang.Text{
				En: "Listed business venues may not force or trick people into face verification; who chooses it must be fully aware.",
				Zh: "所列经营场所不得强制、误导、欺诈、胁迫个人接受人脸验证；自愿选择的，应确保充分知情并主动参与。"},
			Why: lang.Text{
				En: "A refused service when the face is withheld is visible; pressure by staff is not.",
				Zh: "不刷脸即拒绝服务的逻辑可见；人员施加的压力不可见。"},
			Successor: []Ref{{Instrument: measuresID, Article: "12"}, {Instrument: measuresID, Article: "10"}},
			Change: lang.Text{
				En: "Dropped in part: the bar on misleading and coercing now covers everyone, State rules stand in the article on sole means, and the participation rule of paragraph 2 went.",
				Zh: "部分删去：禁止误导、胁迫扩展至所有主体，国家另有规定的情形见唯一方式条款；第2款关于主动参与的规定未保留。"}},
		{Ref: Ref{Instrument: draftID, Article: "9", Paragraph: 1}, Code: Partly,
			Summary: lang.Text{
				En: "Hotels, banks, stations and other listed venues may not force, mislead, cheat or coerce people into face verification.",
				Zh: "宾馆、银行、车站等所列经营场所，不得以办理业务、提升服务质量等为由强制、误导、欺诈、胁迫个人接受人脸验证。"},
			Why: lang.Text{
				En: "A refused service when the face is withheld is visible; pressure by staff is not.",
				Zh: "不刷脸即拒绝服务的逻辑可见；人员施加的压力不可见。"},
			Successor: []Ref{{Instrument: measuresID, Article: "12"}, {Instrument: measuresID, Article: "10"}},
			Change: lang.Text{
				En: "Kept and widened from listed venues to everyone; the exception for State rules moved to the article on sole means.",
				Zh: "保留并由所列场所扩展至所有主体；国家另有规定的例外移至唯一方式条款。"}},
		{Ref: Ref{Instrument: draftID, Article: "9", Paragraph: 2}, Code: Partly,
			Summary: lang.Text{
				En: "Who chooses face verification must be informed, take an active part and be told the purpose plainly at the time.",
				Zh: "个人自愿选择人脸验证的，应确保其充分知情、主动参与，并在验证过程中以清晰易懂的语音或者文字即时提示目的。"},
			Why: lang.Text{
				En: "A prompt before capture is visible; whether it is understood is not.",
				Zh: "采集前的提示可见；是否易懂不可见。"},
			Successor: []Ref{{Instrument: piplID, Article: "14"}, {Instrument: piplID, Article: "17"}},
			Change: lang.Text{
				En: "Dropped: consent and notice rules of the Personal Information Protection Law apply.",
				Zh: "删去：适用个人信息保护法关于同意和告知的规定。"}},
		{Ref: Ref{Instrument: draftID, Article: "10"}, Code: Partly,
			Summary: lang.Text{
				En: "Remote identification without a person's action only for national security, public safety or emergency and on request, kept to the least time, place and people.",
				Zh: "公共场所、经营场所远距离、无感式辨识特定自然人，限于维护国家安全、公共安全或者紧急情况所必需并由个人或者利害关系人提出，且限于最小必要的时间、地点和人群。"},
			Why: lang.Text{
				En: "A video stream feeding one-to-many search is visible; the ground and the request must be declared.",
				Zh: "视频流接入一对多检索可见；依据和申请须另行声明。"},
			Successor: []Ref{{Instrument: piplID, Article: "26"}, {Instrument: piplID, Article: "29"}, {Instrument: measuresID, Article: "13"}, {Instrument: measuresID, Article: "6"}, {Instrument: spcID, Article: "2", Item: 1}},
			Change: lang.Text{
				En: "Dropped: no article of the Measures speaks of remote identification; rules on public places and sensitive data stand nearest.",
				Zh: "删去：办法没有远距离无感辨识的专门条文；最接近的是公共场所和敏感个人信息的规定。"}},
		{Ref: Ref{Instrument: draftID, Article: "11"}, Code: Yes,
			Summary: lang.Text{
				En: "No analysing faces for race, faith, health, class or other sensitive traits, save for security, emergency or with separate consent.",
				Zh: "除维护国家安全、公共安全、紧急情况所必需或者取得单独同意外，不得利用人脸识别技术分析种族、民族、宗教信仰、健康状况、社会阶层等敏感个人信息。"},
			Why: lang.Text{
				En: "Attribute options of recognition calls and the results that are kept are visible.",
				Zh: "识别接口的属性选项以及所保存的分析结果可见。"},
			Successor: []Ref{{Instrument: piplID, Article: "6"}, {Instrument: piplID, Article: "28"}, {Instrument: piplID, Article: "29"}, {Instrument: spcID, Article: "2", Item: 1}, {Instrument: spcID, Article: "2", Item: 8}},
			Change: lang.Text{
				En: "Dropped: necessity and separate consent for sensitive data apply instead.",
				Zh: "删去：改由必要性原则和敏感个人信息单独同意规则规范。"}},
		{Ref: Ref{Instrument: draftID, Article: "12"}, Code: Partly,
			Summary: lang.Text{
				En: "Where major interests such as welfare or property are at stake, recognition may assist but not replace human review of identity.",
				Zh: "涉及社会救助、不动产处分等个人重大利益的，不得使用人脸识别技术替代人工审核，可以作为辅助手段。"},
			Why: lang.Text{
				En: "A decision that branches on a match score alone is visible; its weight for the person must be declared.",
				Zh: "仅凭比对分数作出决定的分支可见；对个人权益的影响程度须另行声明。"},
			Successor: []Ref{{Instrument: piplID, Article: "24", Paragraph: 3}, {Instrument: piplID, Article: "55", Item: 2}, {Instrument: measuresID, Article: "10"}},
			Change: lang.Text{
				En: "Dropped: rules on automated decisions and on face as the sole means stand nearest.",
				Zh: "删去：最接近的是自动化决策和唯一验证方式的规定。"}},
		{Ref: Ref{Instrument: draftID, Article: "13"}, Code: Partly,
			Summary: lang.Text{
				En: "Under 14: separate or written consent of a parent or guardian, who also teaches the child to protect personal information.",
				Zh: "处理不满14周岁未成年人人脸信息的，应取得父母或者其他监护人的单独同意或者书面同意；监护人应履行教育引导职责。"},
			Why: lang.Text{
				En: "An age gate and a guardian consent check are visible; who is a child must be declared or shown by types.",
				Zh: "年龄判断和监护人同意检查可见；对象是否为儿童须另行声明或由类型体现。"},
			Successor: []Ref{{Instrument: measuresID, Article: "7"}},
			Change: lang.Text{
				En: "Kept with changes: guardian consent and special handling rules; the duty of guardians to educate went.",
				Zh: "保留并调整：规定监护人同意和专门处理规则，监护人教育职责未保留。"}},
		{Ref: Ref{Instrument: draftID, Article: "14"}, Code: Partly,
			Summary: lang.Text{
				En: "Property managers may not make the face the only way in or out and must offer other convenient ways to those who refuse.",
				Zh: "物业服务企业等建筑物管理人不得将人脸验证作为出入的唯一方式，个人不同意的应提供其他合理、便捷的方式。"},
			Why: lang.Text{
				En: "The set of entry methods is visible; that the venue is a building under management must be declared.",
				Zh: "出入验证方式的集合可见；场所属于物业管理区域须另行声明。"},
			Successor: []Ref{{Instrument: measuresID, Article: "10"}, {Instrument: spcID, Article: "10", Paragraph: 1}},
			Change: lang.Text{
				En: "Generalised: the rule on sole means now binds every processor; SPC Article 10(1) still covers property managers in court.",
				Zh: "一般化：唯一方式规则适用于所有处理者；诉讼中物业管理人仍适用最高人民法院规定第10条第1款。"}},
		{Ref: Ref{Instrument: draftID, Article: "15"}, Code: Partly,
			Summary: lang.Text{
				En: "A prior impact assessment on six topics; its report is kept three years or more and redone on change or a major incident.",
				Zh: "事前进行个人信息保护影响评估，内容六项；报告至少保存三年，发生变化或者重大安全事件的重新评估。"},
			Why: lang.Text{
				En: "Retention constants and a declared assessment are visible; its quality is not.",
				Zh: "保存期限常量和所声明的评估可见；评估质量不可见。"},
			Successor: []Ref{{Instrument: measuresID, Article: "9"}},
			Change: lang.Text{
				En: "Kept with changes: six topics became four, and the record of processing is kept three years as well as the report.",
				Zh: "保留并调整：评估内容由六项改为四项，处理情况记录也须与报告一样保存三年。"}},
		{Ref: Ref{Instrument: draftID, Article: "16"}, Code: Partly,
			Summary: lang.Text{
				En: "Filing within 30 working days, at prefecture level or above, for use in public places or more than 10,000 people stored; changes within 20, ending within 30 working days.",
				Zh: "在公共场所使用或者存储超过1万人人脸信息的，30个工作日内向所属地市级以上网信部门备案；变更20个、终止30个工作日内办理手续。"},
			Why: lang.Text{
				En: "Capacity constants hint at scale; the number of people stored is a fact of operation.",
				Zh: "容量常量可提示规模；实际存储人数是运行中的事实。"},
			Successor: []Ref{{Instrument: measuresID, Article: "15"}},
			Change: lang.Text{
				En: "Kept with another trigger: stored quantity only, reaching 100,000 people, at provincial level or above; the window for changes became 30 working days.",
				Zh: "保留但触发条件不同：仅看存储数量，达到10万人，向省级以上网信部门备案；变更期限改为30个工作日。"}},
		{Ref: Ref{Instrument: draftID, Article: "17"}, Code: Yes,
			Summary: lang.Text{
				En: "No keeping of original face images, and listed security measures for systems that serve the public.",
				Zh: "原则上不得保存人脸原始图像；面向社会公众提供服务的系统应采取所列安全措施。"},
			Why: lang.Text{
				En: "Flows of raw images to storage and missing encryption are visible.",
				Zh: "原始图像流向存储以及缺少加密可见。"},
			Successor: []Ref{{Instrument: measuresID, Article: "8"}, {Instrument: measuresID, Article: "4"}},
			Change: lang.Text{
				En: "Dropped at its core: the express bar on keeping raw images is gone; keeping face data in the device, least retention and least impact stand nearest. The security measures of paragraph 2 are in another article.",
				Zh: "核心内容删去：不再明文禁止保存原始图像；最接近的是信息存于设备、保存期限最短和影响最小的规定。第2款的安全措施另见他条。"}},
		{Ref: Ref{Instrument: draftID, Article: "17", Paragraph: 1}, Code: Yes,
			Summary: lang.Text{
				En: "No keeping of original face images, pictures or video without a statutory ground or separate consent, unless anonymised.",
				Zh: "除法定条件或者取得个人单独同意外，不得保存人脸原始图像、图片、视频，经匿名化处理的除外。"},
			Why: lang.Text{
				En: "Flows of raw images to files, databases and object stores are visible.",
				Zh: "原始图像流向文件、数据库和对象存储可见。"},
			Successor: []Ref{{Instrument: measuresID, Article: "8"}, {Instrument: measuresID, Article: "4"}},
			Change: lang.Text{
				En: "Dropped: by default face data stays in the device and is not sent out over the internet, for the shortest time needed; nothing in force bars raw images as such.",
				Zh: "删去：改为人脸信息原则上存于设备、不得通过互联网对外传输、保存期限最短；现行规定没有单就原始图像的禁止条款。"}},
		{Ref: Ref{Instrument: draftID, Article: "17", Paragraph: 2}, Code: Yes,
			Summary: lang.Text{
				En: "Systems serving the public: network protection level 3 or higher, encryption, audit, access control, authorisation, intrusion detection and defence; more for critical infrastructure.",
				Zh: "面向社会公众提供服务的系统应符合网络安全等级保护第三级以上要求，采取加密、审计、访问控制、授权管理、入侵检测和防御等措施；关键信息基础设施另有要求。"},
			Why: lang.Text{
				En: "Encryption, audit and access checks are visible; a protection level is certified outside code.",
				Zh: "加密、审计和访问检查可见；等级保护的定级测评在代码之外。"},
			Successor: []Ref{{Instrument: measuresID, Article: "14"}},
			Change: lang.Text{
				En: "Kept with changes: the measures bind every recognition system, and the floor of level 3 is gone.",
				Zh: "保留并调整：各项措施适用于所有人脸识别技术系统，第三级的最低要求未保留。"}},
		{Ref: Ref{Instrument: draftID, Article: "18"}, Code: Partly,
			Summary: lang.Text{
				En: "Faces that have nothing to do with the service are not to be captured; where that cannot be avoided they are deleted or anonymised at once.",
				Zh: "尽量避免采集与提供服务无关的人脸信息，无法避免的应及时删除或者匿名化处理。"},
			Why: lang.Text{
				En: "Discarding of faces that match nobody is visible once the service is declared.",
				Zh: "声明服务内容后，可见对未匹配人脸的丢弃处理。"},
			Successor: []Ref{{Instrument: measuresID, Article: "4"}, {Instrument: ndsrID, Article: "24"}, {Instrument: piplID, Article: "6", Paragraph: 2}, {Instrument: piplID, Article: "47"}},
			Change: lang.Text{
				En: "Dropped: least impact and the deletion of needless data stand nearest.",
				Zh: "删去：最接近的是影响最小原则和删除非必要信息的规定。"}},
		{Ref: Ref{Instrument: draftID, Article: "19"}, Code: No,
			Summary: lang.Text{
				En: "Yearly tests of device security and risk, with thresholds tuned by the result.",
				Zh: "每年对设备的安全性和可能风险进行检测评估，并据此改进策略、调整置信度阈值。"},
			Why: lang.Text{
				En: "Tests and their yearly round are organisational.",
				Zh: "检测评估及其周期属于组织管理事项。"},
			Change: lang.Text{
				En: "Dropped: nothing in the Measures takes its place.",
				Zh: "删去：办法没有相应条文。"}},
		{Ref: Ref{Instrument: draftID, Article: "20"}, Code: No,
			Summary: lang.Text{
				En: "Devices in the State's catalogue of critical network products need certification or testing before sale.",
				Zh: "列入网络关键设备和网络安全专用产品目录的设备，应经认证合格或者检测符合要求后方可销售或者提供。"},
			Why: lang.Text{
				En: "Certification of hardware is outside code.",
				Zh: "硬件认证不在代码之中。"},
			Change: lang.Text{
				En: "Dropped: product rules of the Cybersecurity Law apply on their own.",
				Zh: "删去：网络安全法的产品规则仍自行适用。"}},
		{Ref: Ref{Instrument: draftID, Article: "21"}, Code: No,
			Summary: lang.Text{
				En: "Supervision by cyberspace and other authorities, and the duty to cooperate.",
				Zh: "网信等部门的监督检查职责及被检查者的配合义务。"},
			Why: lang.Text{
				En: "A task of authorities.",
				Zh: "属于主管部门职责。"},
			Successor: []Ref{{Instrument: measuresID, Article: "16"}},
			Change: lang.Text{
				En: "Kept with changes: sharing between authorities is added and public security bodies are named.",
				Zh: "保留并调整：增加部门间信息共享，明确公安机关的职责。"}},
		{Ref: Ref{Instrument: draftID, Article: "22"}, Code: No,
			Summary: lang.Text{
				En: "Anyone may complain or report, and authorities must deal with it.",
				Zh: "任何组织、个人可以投诉、举报，有关部门应当依法处理。"},
			Why: lang.Text{
				En: "A channel of authorities.",
				Zh: "属于主管部门的受理渠道。"},
			Successor: []Ref{{Instrument: measuresID, Article: "17"}},
			Change: lang.Text{
				En: "Kept, as far as the order of the final text allows to say.",
				Zh: "保留（系按正式文本的条文顺序推断）。"}},
		{Ref: Ref{Instrument: draftID, Article: "23"}, Code: No,
			Summary: lang.Text{
				En: "Penalties by other statutes, criminal and civil liability.",
				Zh: "依其他法律法规处罚，并承担民事、刑事责任。"},
			Why: lang.Text{
				En: "Consequences lie outside code.",
				Zh: "法律后果在代码之外。"},
			Successor: []Ref{{Instrument: measuresID, Article: "18"}},
			Change: lang.Text{
				En: "Kept as a reference to other statutes.",
				Zh: "保留为指引性规定。"}},
		{Ref: Ref{Instrument: draftID, Article: "24"}, Code: No,
			Summary: lang.Text{
				En: "Which authorities interpret the rules.",
				Zh: "规定的解释机关。"},
			Why: lang.Text{
				En: "A matter of competence.",
				Zh: "属于权限规定。"},
			Change: lang.Text{
				En: "Not seen in the Measures; whether it survived is uncertain.",
				Zh: "办法中未见相应规定，是否保留尚不确定。"}},
		{Ref: Ref{Instrument: draftID, Article: "25"}, Code: No,
			Summary: lang.Text{
				En: "Date of effect, left blank.",
				Zh: "施行日期（空缺）。"},
			Why: lang.Text{
				En: "A date of effect; there is nothing for code to meet.",
				Zh: "属于施行日期，代码中没有可供判断的内容。"},
			Successor: []Ref{{Instrument: measuresID, Article: "20"}},
			Change: lang.Text{
				En: "Filled in: the Measures took effect on 1 June 2025; the draft never did.",
				Zh: "已补充：办法自2025年6月1日起施行；征求意见稿本身从未生效。"}},
	},
}
