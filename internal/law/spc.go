package law

import "github.com/facelint/facelint/internal/lang"

const spcID = "spc-2021-15"

// spc is the judicial interpretation on civil suits over facial recognition.
// Paragraphs and items follow the Chinese text; translations in circulation
// number them otherwise.
var spc = Instrument{
	ID: spcID,
	Title: lang.Text{
		En: "Provisions of the Supreme People's Court on the Application of Law in Civil Cases on Processing Personal Information with Facial Recognition Technology",
		Zh: "最高人民法院关于审理使用人脸识别技术处理个人信息相关民事案件适用法律若干问题的规定"},
	Short:       lang.Text{En: "SPC 2021", Zh: "法释〔2021〕15号"},
	Issuer:      lang.Text{En: "Supreme People's Court", Zh: "最高人民法院"},
	Number:      "法释〔2021〕15号",
	Adopted:     "2021-06-08",
	Promulgated: "2021-07-27",
	Effective:   "2021-08-01",
	Status:      InForce,
	Kind:        JudicialInterpretation,
	URL:         "https://www.court.gov.cn/fabu-xiangqing-315851.html",
	Note: lang.Text{
		En: "Binds courts in civil suits; regulators do not fine under it. Announced on 27 July 2021, released on 28 July; not retroactive. It has no article on withdrawing consent: PIPL Article 15 has.",
		Zh: "约束法院的民事审判，监管部门不据此处罚。公告落款2021年7月27日，7月28日发布；不溯及既往。规定没有撤回同意的条文，撤回见个人信息保护法第15条。"},
	aliases:  []string{"spc", "spc-2021"},
	itemised: []string{"2", "4", "5"},
	provisions: []Provision{
		{Ref: Ref{Instrument: spcID, Article: "1"}, Code: No,
			Summary: lang.Text{
				En: "Scope: civil cases over using facial recognition on face data, or handling face data that recognition produced, against statute or agreement.",
				Zh: "适用范围：信息处理者不依法律、行政法规规定或者双方约定，使用人脸识别技术处理人脸信息、处理由其生成的人脸信息所引起的民事案件。"},
			Why: lang.Text{
				En: "Scope is a legal question; it explains why templates made by a recogniser count as face data here.",
				Zh: "适用范围是法律问题；本条说明了为何识别算法生成的特征模板也按人脸信息对待。"}},
		{Ref: Ref{Instrument: spcID, Article: "1", Paragraph: 1}, Code: No,
			Summary: lang.Text{
				En: "The Provisions reach two things: recognition applied to faces, and the handling of what recognition yields, templates included.",
				Zh: "规定覆盖两类行为：用人脸识别技术处理人脸信息，以及处理识别所生成的人脸信息，特征模板也在其内。"},
			Why: lang.Text{
				En: "Scope is a legal question; it explains why templates are followed like images.",
				Zh: "适用范围是法律问题；本款说明了为何对特征模板与图像一并追踪。"}},
		{Ref: Ref{Instrument: spcID, Article: "1", Paragraph: 2}, Code: Yes, Scope: true,
			Summary: lang.Text{
				En: "Processing covers the whole life of face data: collecting, storing, using, working on, transmitting, providing and publishing it.",
				Zh: "处理涵盖人脸信息的收集、存储、使用、加工、传输、提供、公开等全过程。"},
			Why: lang.Text{
				En: "Calls that capture, keep, send or publish face data show which of these operations a program performs.",
				Zh: "采集、保存、发送、公开人脸信息的调用，可以表明程序进行了哪一种处理。"}},
		{Ref: Ref{Instrument: spcID, Article: "1", Paragraph: 3}, Code: No,
			Summary: lang.Text{
				En: "Face data is biometric information in the sense of Civil Code Article 1034.",
				Zh: "人脸信息属于民法典第1034条所称的生物识别信息。"},
			Why: lang.Text{
				En: "A classification made by the text; there is nothing for code to meet.",
				Zh: "这是对信息性质的归类，代码中没有可供判断的内容。"}},
		{Ref: Ref{Instrument: spcID, Article: "2"}, Code: Partly,
			Summary: lang.Text{
				En: "Eight kinds of conduct that a court treats as infringing personality rights in face data.",
				Zh: "列举八种情形，法院应认定为侵害自然人人格权益的人脸信息处理行为。"},
			Why: lang.Text{
				En: "Each item differs: consent, security measures and recipients leave traces in code, values and venues do not.",
				Zh: "各项情况不一：同意、安全措施、对外提供在代码中留有痕迹，价值判断和场所性质则没有。"}},
		{Ref: Ref{Instrument: spcID, Article: "2", Item: 1}, Code: Partly,
			Summary: lang.Text{
				En: "Verifying, identifying or analysing faces against statute in hotels, shops, banks, stations, airports, stadiums, places of entertainment and other business or public places.",
				Zh: "在宾馆、商场、银行、车站、机场、体育场馆、娱乐场所等经营场所、公共场所，不依法律、行政法规规定进行人脸验证、辨识或者分析。"},
			Why: lang.Text{
				En: "Recognition calls are visible; the venue and the ground for using them there must be declared.",
				Zh: "识别调用在代码中可见；场所类型与使用依据须另行声明。"}},
		{Ref: Ref{Instrument: spcID, Article: "2", Item: 2}, Code: Partly,
			Summary: lang.Text{
				En: "Not publishing the rules for handling face data, or not stating purpose, manner and scope.",
				Zh: "未公开人脸信息处理规则，或者未明示处理的目的、方式、范围。"},
			Why: lang.Text{
				En: "A notice shown or recorded before capture is visible; whether the published rules say enough is not.",
				Zh: "采集前展示或者记录告知的步骤可见；所公开规则是否充分则无法从代码判断。"}},
		{Ref: Ref{Instrument: spcID, Article: "2", Item: 3}, Code: Yes,
			Summary: lang.Text{
				En: "Where consent is the ground, lacking the separate consent of the person or guardian, or the written consent that statute asks for.",
				Zh: "基于个人同意处理人脸信息，却未取得自然人或者其监护人的单独同意，或者未按法律、行政法规规定取得书面同意。"},
			Why: lang.Text{
				En: "A check of a face-specific consent on every path before capture, enrolment or matching is visible, or is missing; another legal ground must be declared.",
				Zh: "在采集、注册、比对之前的每条路径上，是否检查了针对人脸的同意，可以从代码看出；若依据其他合法事由，须另行声明。"}},
		{Ref: Ref{Instrument: spcID, Article: "2", Item: 4}, Code: Partly,
			Summary: lang.Text{
				En: "Going beyond the purpose, manner or scope that was stated or agreed.",
				Zh: "超出信息处理者明示或者双方约定的处理目的、方式、范围。"},
			Why: lang.Text{
				En: "Flows between code labelled with different purposes are visible; what was stated or agreed is not.",
				Zh: "标注了不同目的的代码之间的数据流向可见；明示或者约定的内容则不可见。"}},
		{Ref: Ref{Instrument: spcID, Article: "2", Item: 5}, Code: Yes,
			Summary: lang.Text{
				En: "Not taking due technical or other measures to keep collected or stored face data safe, where a leak, alteration or loss follows.",
				Zh: "未采取应有的技术措施或者其他必要措施确保所收集、存储的人脸信息安全，并造成信息泄露、篡改、丢失。"},
			Why: lang.Text{
				En: "A missing measure such as encryption is visible; the leak, alteration or loss is an event outside code, so a finding shows exposure only.",
				Zh: "缺少加密等措施在代码中可见；泄露、篡改、丢失的结果发生在代码之外，因此结论只能提示存在暴露风险。"}},
		{Ref: Ref{Instrument: spcID, Article: "2", Item: 6}, Code: Partly,
			Summary: lang.Text{
				En: "Providing face data to others against statute or agreement.",
				Zh: "不依法律、行政法规规定或者双方约定，向他人提供人脸信息。"},
			Why: lang.Text{
				En: "Calls to third parties are visible; the contract and the statute behind them are not.",
				Zh: "对第三方的调用可见；其背后的合同约定和法律依据不可见。"}},
		{Ref: Ref{Instrument: spcID, Article: "2", Item: 7}, Code: No,
			Summary: lang.Text{
				En: "Handling face data contrary to public order and good morals.",
				Zh: "处理人脸信息有悖公序良俗。"},
			Why: lang.Text{
				En: "A value judgement for the court, on facts that code does not hold.",
				Zh: "属于法院的价值判断，所依事实不在代码之中。"}},
		{Ref: Ref{Instrument: spcID, Article: "2", Item: 8}, Code: No,
			Summary: lang.Text{
				En: "Other handling of face data at odds with lawfulness, propriety or necessity.",
				Zh: "处理人脸信息不合合法、正当、必要原则的其他情形。"},
			Why: lang.Text{
				En: "An open clause; code can support it only beside a more exact article, such as one on excess collection.",
				Zh: "属于兜底条款；代码只能与更具体的条文（例如关于过度收集的条文）一并提供佐证。"}},
		{Ref: Ref{Instrument: spcID, Article: "3"}, Code: No,
			Summary: lang.Text{
				En: "In weighing liability courts look at Civil Code Article 998 and, among other facts, whether the victim is a minor, how notice and consent were handled, and how necessary the processing was.",
				Zh: "认定民事责任时，适用民法典第998条，并综合考虑受害人是否为未成年人、告知同意情况以及信息处理的必要程度等因素。"},
			Why: lang.Text{
				En: "A weighing of facts by the court; code only hints that minors are concerned.",
				Zh: "由法院对事实综合权衡；代码至多提示可能涉及未成年人。"}},
		{Ref: Ref{Instrument: spcID, Article: "4"}, Code: Partly,
			Summary: lang.Text{
				En: "Three situations in which having the consent of the person or guardian is no defence.",
				Zh: "列举三种情形，信息处理者以已征得自然人或者其监护人同意为由抗辩的，法院不予支持。"},
			Why: lang.Text{
				En: "How consent is asked for shows in handlers, forms and defaults; necessity for the service must be declared.",
				Zh: "征求同意的方式体现在处理程序、表单和默认值中；对服务是否必需须另行声明。"}},
		{Ref: Ref{Instrument: spcID, Article: "4", Item: 1}, Code: Partly,
			Summary: lang.Text{
				En: "The consent defence fails where a product or service was given only on consent to face processing, unless that processing is necessary for it.",
				Zh: "要求自然人同意处理其人脸信息才提供产品或者服务的，同意抗辩不成立，但处理人脸信息属于提供该产品或者服务所必需的除外。"},
			Why: lang.Text{
				En: "A handler that turns people away when face consent is absent is visible; necessity must be declared.",
				Zh: "未同意刷脸即拒绝服务的处理程序可见；是否必需须另行声明。"}},
		{Ref: Ref{Instrument: spcID, Article: "4", Item: 2}, Code: Yes,
			Summary: lang.Text{
				En: "The consent defence fails where consent to face processing was tied to other authorisations.",
				Zh: "以与其他授权捆绑等方式要求自然人同意处理其人脸信息的，同意抗辩不成立。"},
			Why: lang.Text{
				En: "One flag, field or button that feeds several authorisations is visible in types, assignments and forms.",
				Zh: "一个标志、字段或者按钮同时作用于多项授权，可以从类型、赋值和表单中看出。"}},
		{Ref: Ref{Instrument: spcID, Article: "4", Item: 3}, Code: Partly,
			Summary: lang.Text{
				En: "The consent defence fails where consent to face processing was forced in another way, openly or in disguise.",
				Zh: "强迫或者变相强迫自然人同意处理其人脸信息的其他情形，同意抗辩不成立。"},
			Why: lang.Text{
				En: "Consent that defaults to true, a missing refusal branch or endless asking is visible; other pressure is not.",
				Zh: "默认同意、没有拒绝分支、反复索要同意可见；其他形式的压力不可见。"}},
		{Ref: Ref{Instrument: spcID, Article: "5"}, Code: Partly, Scope: true,
			Summary: lang.Text{
				En: "Five situations in which a processor that relies on them bears no civil liability.",
				Zh: "列举五种情形，信息处理者据此主张不承担民事责任的，法院依法予以支持。"},
			Why: lang.Text{
				En: "The ground is a fact outside code and must be declared; only handling within consent can be followed in code.",
				Zh: "免责事由是代码之外的事实，须另行声明；只有在同意范围内处理一项可以在代码中追踪。"}},
		{Ref: Ref{Instrument: spcID, Article: "5", Item: 1}, Code: Partly, Scope: true,
			Summary: lang.Text{
				En: "No liability where the processing is needed to answer a public-health emergency or, in an emergency, to protect life, health or property.",
				Zh: "为应对突发公共卫生事件，或者紧急情况下为保护自然人的生命健康和财产安全所必需而处理人脸信息的，不承担民事责任。"},
			Why: lang.Text{
				En: "The emergency is a fact outside code and must be declared as the ground.",
				Zh: "紧急情况是代码之外的事实，须作为处理依据加以声明。"}},
		{Ref: Ref{Instrument: spcID, Article: "5", Item: 2}, Code: Partly, Scope: true,
			Summary: lang.Text{
				En: "No liability for using recognition in public places, as State rules provide, to keep public safety.",
				Zh: "为维护公共安全，依据国家有关规定在公共场所使用人脸识别技术的，不承担民事责任。"},
			Why: lang.Text{
				En: "The place, the purpose and the State rule relied on must be declared.",
				Zh: "场所、目的和所依据的国家规定须另行声明。"}},
		{Ref: Ref{Instrument: spcID, Article: "5", Item: 3}, Code: Partly, Scope: true,
			Summary: lang.Text{
				En: "No liability for reasonable processing in news reporting or public oversight in the public interest.",
				Zh: "为公共利益实施新闻报道、舆论监督等行为，在合理范围内处理人脸信息的，不承担民事责任。"},
			Why: lang.Text{
				En: "The public interest and what is reasonable lie outside code; the ground must be declared.",
				Zh: "公共利益和合理范围不在代码之中，处理依据须另行声明。"}},
		{Ref: Ref{Instrument: spcID, Article: "5", Item: 4}, Code: Yes, Scope: true,
			Summary: lang.Text{
				En: "No liability for reasonable processing within the consent of the person or guardian.",
				Zh: "在自然人或者其监护人同意的范围内合理处理人脸信息的，不承担民事责任。"},
			Why: lang.Text{
				En: "A check of consent and its scope before the processing is visible.",
				Zh: "处理之前对同意及其范围的检查可见。"}},
		{Ref: Ref{Instrument: spcID, Article: "5", Item: 5}, Code: Partly, Scope: true,
			Summary: lang.Text{
				En: "No liability in other cases that laws and administrative regulations name.",
				Zh: "符合法律、行政法规规定的其他情形的，不承担民事责任。"},
			Why: lang.Text{
				En: "The statute relied on must be declared.",
				Zh: "所依据的法律、行政法规须另行声明。"}},
		{Ref: Ref{Instrument: spcID, Article: "6"}, Code: No,
			Summary: lang.Text{
				En: "Burden of proof follows procedural law, including Civil Procedure Law Article 64 (now 67): the processor proves that the conditions of Civil Code Article 1035 are met and that an exemption of Article 5 applies.",
				Zh: "举证责任依民事诉讼法第64条（现第67条）等规定确定：信息处理者须就其行为符合民法典第1035条第1款、属于本规定第5条免责情形承担举证责任。"},
			Why: lang.Text{
				En: "A rule of procedure; it is the reason to look for stored proof of consent.",
				Zh: "属于程序规则；要求留存同意证据的检查即以此为理由。"}},
		{Ref: Ref{Instrument: spcID, Article: "7"}, Code: No,
			Summary: lang.Text{
				En: "Several processors bear shared or joint liability by their fault and part in the harm; on networks the notice rules of Civil Code Articles 1195 to 1197 apply.",
				Zh: "多个信息处理者侵权的，按过错程度和损害结果承担相应责任，或者依民法典有关规定承担连带责任；利用网络服务侵权的，适用民法典第1195条至第1197条等规定。"},
			Why: lang.Text{
				En: "Fault, harm and shares of liability are findings of the court.",
				Zh: "过错、损害和责任份额由法院认定。"}},
		{Ref: Ref{Instrument: spcID, Article: "8"}, Code: No,
			Summary: lang.Text{
				En: "Property loss can be claimed under Civil Code Article 1182; reasonable costs of stopping the infringement count as loss, and lawyer fees may.",
				Zh: "可依民法典第1182条请求赔偿财产损失；制止侵权的合理开支可认定为财产损失，合理的律师费用也可计入赔偿范围。"},
			Why: lang.Text{
				En: "Loss and costs arise outside code.",
				Zh: "损失和开支发生在代码之外。"}},
		{Ref: Ref{Instrument: spcID, Article: "9"}, Code: No,
			Summary: lang.Text{
				En: "A person with proof of an ongoing or imminent infringement and of harm hard to repair may ask the court for an injunction.",
				Zh: "自然人有证据证明信息处理者正在实施或者即将实施侵害其人格权益的行为，不及时制止将造成难以弥补的损害的，可以申请人格权侵害禁令。"},
			Why: lang.Text{
				En: "A court remedy; urgency and harm are facts of the case.",
				Zh: "属于司法救济；紧迫性和损害是个案事实。"}},
		{Ref: Ref{Instrument: spcID, Article: "10"}, Code: Partly,
			Summary: lang.Text{
				En: "Property managers and face checks at the entrance: no sole means against objecting residents, and the torts of Article 2 apply.",
				Zh: "物业服务企业等建筑物管理人使用人脸识别门禁的规则：不得对不同意者以刷脸为唯一验证方式；有第2条情形的承担侵权责任。"},
			Why: lang.Text{
				En: "The set of entry methods is visible; that the venue is a residential building must be declared.",
				Zh: "出入验证方式的集合可见；场所属于住宅物业须另行声明。"}},
		{Ref: Ref{Instrument: spcID, Article: "10", Paragraph: 1}, Code: Partly,
			Summary: lang.Text{
				En: "Where a property manager makes the face the only entry check, an owner or property user who objects can have another reasonable way.",
				Zh: "物业服务企业或者其他建筑物管理人以人脸识别作为业主或者物业使用人出入的唯一验证方式，不同意者请求提供其他合理验证方式的，法院予以支持。"},
			Why: lang.Text{
				En: "A method set with nothing but a face check is visible; that the venue is a residential building must be declared.",
				Zh: "仅有人脸一种验证方式的集合可见；场所属于住宅物业须另行声明。"}},
		{Ref: Ref{Instrument: spcID, Article: "10", Paragraph: 2}, Code: No,
			Summary: lang.Text{
				En: "A property manager in a situation of Article 2 bears tort liability.",
				Zh: "物业服务企业或者其他建筑物管理人有第2条规定情形的，承担侵权责任。"},
			Why: lang.Text{
				En: "A pointer to Article 2; findings map to the items there.",
				Zh: "本款指向第2条，相关结论对应该条各项。"}},
		{Ref: Ref{Instrument: spcID, Article: "11"}, Code: Yes,
			Summary: lang.Text{
				En: "Standard terms that take face rights without limit of time, beyond revocation or free to pass on can be declared void under Civil Code Article 497.",
				Zh: "采用格式条款要求自然人授予无期限限制、不可撤销、可任意转授权等处理人脸信息的权利的，自然人可依民法典第497条请求确认条款无效。"},
			Why: lang.Text{
				En: "Fields and constants of a face grant, and terms embedded in the program, can show perpetual, irrevocable or freely sublicensable rights.",
				Zh: "授权结构的字段、常量以及内嵌的条款文本，可以表明授权是否无期限、不可撤销或者可任意转授。"}},
		{Ref: Ref{Instrument: spcID, Article: "12"}, Code: Yes,
			Summary: lang.Text{
				En: "Processing in breach of agreement brings contract liability; a claim for deletion made with it is upheld, and that deletion was never agreed is no defence.",
				Zh: "信息处理者不按约定处理人脸信息的，承担违约责任；自然人同时请求删除人脸信息的，法院予以支持，未约定删除不构成抗辩。"},
			Why: lang.Text{
				En: "A missing way to delete stored face data is visible; the breach of agreement is not.",
				Zh: "程序中缺少删除所存人脸信息的途径可见；是否违约不可见。"}},
		{Ref: Ref{Instrument: spcID, Article: "13"}, Code: No,
			Summary: lang.Text{
				En: "Courts may join the suits of several victims against one processor when the parties agree.",
				Zh: "多个受害人就同一信息处理者的行为分别起诉的，经当事人同意，法院可以合并审理。"},
			Why: lang.Text{
				En: "A rule of procedure.",
				Zh: "属于程序规则。"}},
		{Ref: Ref{Instrument: spcID, Article: "14"}, Code: No,
			Summary: lang.Text{
				En: "Public-interest suits over face data are heard when the conditions of Civil Procedure Law Article 55 (now 58), the consumer law or other statutes are met.",
				Zh: "处理人脸信息的行为符合民事诉讼法第55条（现第58条）、消费者权益保护法第47条或者其他法律关于民事公益诉讼规定的，有关机关和组织可以提起公益诉讼。"},
			Why: lang.Text{
				En: "A rule of procedure.",
				Zh: "属于程序规则。"}},
		{Ref: Ref{Instrument: spcID, Article: "15"}, Code: No,
			Summary: lang.Text{
				En: "The face data of the dead stays protected: close relatives may claim under Civil Code Article 994.",
				Zh: "自然人死亡后，其人脸信息仍受保护，近亲属可依民法典第994条请求信息处理者承担民事责任。"},
			Why: lang.Text{
				En: "Whether a person has died is not known to code.",
				Zh: "当事人是否已经死亡，代码无从得知。"}},
		{Ref: Ref{Instrument: spcID, Article: "16"}, Code: No,
			Summary: lang.Text{
				En: "In force from 1 August 2021 and not applied to processing that took place before.",
				Zh: "自2021年8月1日起施行，不适用于施行之前发生的处理行为。"},
			Why: lang.Text{
				En: "A date of effect; there is nothing for code to meet.",
				Zh: "属于施行日期，代码中没有可供判断的内容。"}},
	},
}
