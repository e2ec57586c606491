package law

import "github.com/facelint/facelint/internal/lang"

const civilCodeID = "civil-code"

// civilCode holds the articles on standard terms, likeness, privacy and
// personal information. Articles 1033 and 1036 and, on void terms, 497 are one
// paragraph made of items.
var civilCode = Instrument{
	ID: civilCodeID,
	Title: lang.Text{
		En: "Civil Code",
		Zh: "中华人民共和国民法典"},
	Short:       lang.Text{En: "Civil Code", Zh: "民法典"},
	Issuer:      lang.Text{En: "National People's Congress", Zh: "全国人民代表大会"},
	Number:      "主席令第45号",
	Adopted:     "2020-05-28",
	Promulgated: "2020-05-28",
	Effective:   "2021-01-01",
	Status:      InForce,
	Kind:        Law,
	URL:         "https://www.npc.gov.cn/npc/c30834/202006/75ba6483b8344591abd07917e1d25cc8.shtml",
	Note: lang.Text{
		En: "Only the articles that bear on face data are held here.",
		Zh: "此处仅收录与人脸信息有关的条文。"},
	itemised: []string{"497", "1033", "1036"},
	provisions: []Provision{
		{Ref: Ref{Instrument: civilCodeID, Article: "496"}, Code: Partly,
			Summary: lang.Text{
				En: "Standard terms: who uses them draws attention to what weighs on the other side and explains it on request; otherwise the term may not become part of the contract.",
				Zh: "提供格式条款的一方应以合理方式提示与对方有重大利害关系的条款，并按要求说明；未履行的，对方可主张该条款不成为合同内容。"},
			Why: lang.Text{
				En: "Terms embedded in the program are visible; how they were pointed out is only partly so.",
				Zh: "内嵌的条款文本可见；如何提示只能部分判断。"}},
		{Ref: Ref{Instrument: civilCodeID, Article: "497"}, Code: Partly,
			Summary: lang.Text{
				En: "Standard terms are void where they unreasonably shed the user's own liability, burden the other side or limit or strip its main rights.",
				Zh: "格式条款不合理地免除或者减轻己方责任、加重对方责任、限制对方主要权利，或者排除对方主要权利的，该条款无效。"},
			Why: lang.Text{
				En: "Terms embedded in the program are visible; what is unreasonable is for the court.",
				Zh: "内嵌的条款文本可见；是否不合理由法院认定。"}},
		{Ref: Ref{Instrument: civilCodeID, Article: "994"}, Code: No,
			Summary: lang.Text{
				En: "Name, likeness, honour, privacy and other interests of the dead are protected; spouse, children, parents and then other close relatives may claim.",
				Zh: "死者的姓名、肖像、名誉、隐私等受到侵害的，配偶、子女、父母有权请求承担民事责任；没有上述亲属的由其他近亲属请求。"},
			Why: lang.Text{
				En: "Whether a person has died is not known to code.",
				Zh: "当事人是否已经死亡，代码无从得知。"}},
		{Ref: Ref{Instrument: civilCodeID, Article: "998"}, Code: No,
			Summary: lang.Text{
				En: "Liability for personality rights other than life, body and health weighs occupation, reach and fault of the actor, and aim, manner and result of the act.",
				Zh: "认定侵害生命权、身体权、健康权以外人格权的责任，应考虑双方职业、影响范围、过错程度以及行为的目的、方式、后果等因素。"},
			Why: lang.Text{
				En: "A weighing of facts by the court.",
				Zh: "由法院对事实综合权衡。"}},
		{Ref: Ref{Instrument: civilCodeID, Article: "1019"}, Code: Partly,
			Summary: lang.Text{
				En: "No making, using or publishing of a person's likeness without consent, and no defacing or forging it by technical means, save where statute allows.",
				Zh: "未经肖像权人同意，不得制作、使用、公开其肖像，法律另有规定的除外；不得丑化、污损或者以信息技术手段伪造他人肖像。"},
			Why: lang.Text{
				En: "Published images are visible; consent of the person shown may be checked in code, statute must be declared.",
				Zh: "对图像的公开可见；肖像权人的同意可能有代码检查，法律依据须另行声明。"}},
		{Ref: Ref{Instrument: civilCodeID, Article: "1033"}, Code: Partly,
			Summary: lang.Text{
				En: "No intruding on private life without statute or explicit consent, among others by filming or peeping into homes, hotel rooms and other private spaces.",
				Zh: "除法律另有规定或者权利人明确同意外，不得侵扰他人私密生活，包括不得拍摄、窥视他人的住宅、宾馆房间等私密空间。"},
			Why: lang.Text{
				En: "Location constants and device configuration can name such places; consent and statute must be declared.",
				Zh: "位置常量和设备配置可能写明此类场所；同意和法律依据须另行声明。"}},
		{Ref: Ref{Instrument: civilCodeID, Article: "1034"}, Code: No,
			Summary: lang.Text{
				En: "Personal information is protected, and biometric information is named among it.",
				Zh: "个人信息受法律保护，生物识别信息列于其中。"},
			Why: lang.Text{
				En: "A classification made by the text; there is nothing for code to meet.",
				Zh: "这是对信息性质的归类，代码中没有可供判断的内容。"}},
		{Ref: Ref{Instrument: civilCodeID, Article: "1035"}, Code: Partly,
			Summary: lang.Text{
				En: "Handling is lawful, proper, necessary and not excessive, on four conditions: consent, published rules, stated purpose, manner and scope, and nothing against statute or agreement.",
				Zh: "处理个人信息应遵循合法、正当、必要原则，不得过度处理，并符合四项条件：征得同意，公开规则，明示目的、方式和范围，合乎法律、行政法规规定和双方约定。"},
			Why: lang.Text{
				En: "Consent checks and notices are visible; statute and agreement must be declared.",
				Zh: "同意检查和告知步骤可见；法律依据和约定须另行声明。"}},
		{Ref: Ref{Instrument: civilCodeID, Article: "1035", Paragraph: 1, Item: 1}, Code: Yes,
			Summary: lang.Text{
				En: "The person or guardian has consented, unless statute provides otherwise.",
				Zh: "征得该自然人或者其监护人同意，法律、行政法规另有规定的除外。"},
			Why: lang.Text{
				En: "A consent check before processing is visible; a statutory ground must be declared.",
				Zh: "处理前的同意检查可见；法定事由须另行声明。"}},
		{Ref: Ref{Instrument: civilCodeID, Article: "1035", Paragraph: 1, Item: 2}, Code: Partly,
			Summary: lang.Text{
				En: "The rules of processing are public.",
				Zh: "公开处理信息的规则。"},
			Why: lang.Text{
				En: "A served page of rules is visible; its content is only partly so.",
				Zh: "提供规则页面的路由可见；内容只能部分判断。"}},
		{Ref: Ref{Instrument: civilCodeID, Article: "1035", Paragraph: 1, Item: 3}, Code: Partly,
			Summary: lang.Text{
				En: "Purpose, manner and scope of processing are stated.",
				Zh: "明示处理信息的目的、方式和范围。"},
			Why: lang.Text{
				En: "A notice shown or recorded before capture is visible; its content is only partly so.",
				Zh: "采集前展示或者记录告知的步骤可见；内容只能部分判断。"}},
		{Ref: Ref{Instrument: civilCodeID, Article: "1035", Paragraph: 1, Item: 4}, Code: Partly,
			Summary: lang.Text{
				En: "Processing keeps to statute and to what both sides agreed.",
				Zh: "处理合乎法律、行政法规的规定和双方的约定。"},
			Why: lang.Text{
				En: "Flows beyond declared purposes are visible; the agreement is not.",
				Zh: "超出所声明目的的数据流可见；约定不可见。"}},
		{Ref: Ref{Instrument: civilCodeID, Article: "1036"}, Code: Partly, Scope: true,
			Summary: lang.Text{
				En: "No liability for reasonable handling within consent, of information the person published or that is lawfully public, or to guard the public interest or the person's own.",
				Zh: "在同意范围内合理实施、合理处理自行公开或者其他已合法公开的信息、为维护公共利益或者该自然人合法权益合理实施的行为，行为人不承担民事责任。"},
			Why: lang.Text{
				En: "Consent checks are visible; the other grounds must be declared.",
				Zh: "同意检查可见；其他事由须另行声明。"}},
		{Ref: Ref{Instrument: civilCodeID, Article: "1037"}, Code: Yes,
			Summary: lang.Text{
				En: "People may see, copy and have corrected what is held about them, and have it deleted when it is handled against statute or agreement.",
				Zh: "自然人可以查阅、复制其个人信息并请求更正；发现处理不合法律规定或者双方约定的，有权请求及时删除。"},
			Why: lang.Text{
				En: "Routes that return, change and delete a person's own data are visible, or are missing.",
				Zh: "是否有返回、修改、删除本人信息的路由，可以看出。"}},
		{Ref: Ref{Instrument: civilCodeID, Article: "1037", Paragraph: 1}, Code: Yes,
			Summary: lang.Text{
				En: "People may see and copy their information and have errors corrected.",
				Zh: "自然人可以依法查阅或者复制其个人信息；发现错误的，有权提出异议并请求更正。"},
			Why: lang.Text{
				En: "Routes that return and change a person's own data are visible, or are missing.",
				Zh: "是否有返回、修改本人信息的路由，可以看出。"}},
		{Ref: Ref{Instrument: civilCodeID, Article: "1037", Paragraph: 2}, Code: Yes,
			Summary: lang.Text{
				En: "People may ask for prompt deletion when their information is handled against statute or agreement.",
				Zh: "自然人发现处理不合法律、行政法规规定或者双方约定的，有权请求信息处理者及时删除。"},
			Why: lang.Text{
				En: "A reachable way to delete stored face data is visible, or is missing.",
				Zh: "是否有可到达的删除人脸信息的途径，可以看出。"}},
		{Ref: Ref{Instrument: civilCodeID, Article: "1038"}, Code: Yes,
			Summary: lang.Text{
				En: "Processors keep information confidential and safe, provide it to nobody without consent unless anonymised, and act and report when it leaks.",
				Zh: "信息处理者不得泄露或者篡改个人信息，未经同意不得向他人提供，匿名化的除外；应采取技术措施保障安全，发生泄露等情形的应及时补救、告知并报告。"},
			Why: lang.Text{
				En: "Technical measures and their absence are visible; response to incidents is not.",
				Zh: "技术措施及其缺失可见；事件应对不可见。"}},
		{Ref: Ref{Instrument: civilCodeID, Article: "1038", Paragraph: 1}, Code: Partly,
			Summary: lang.Text{
				En: "No leaking or altering, and no providing to others without the person's consent, unless the information can no longer identify anyone and cannot be restored.",
				Zh: "不得泄露或者篡改所收集、存储的个人信息；未经自然人同意，不得向他人提供，经加工无法识别特定个人且不能复原的除外。"},
			Why: lang.Text{
				En: "Flows to third parties and public stores are visible; consent for them may be checked in code.",
				Zh: "流向第三方和公开存储的数据可见；相应同意可能有代码检查。"}},
		{Ref: Ref{Instrument: civilCodeID, Article: "1038", Paragraph: 2}, Code: Yes,
			Summary: lang.Text{
				En: "Technical and other measures keep stored information safe from leak, tampering and loss; if that happens, remedy, notify and report.",
				Zh: "应采取技术措施和其他必要措施，防止所收集、存储的个人信息泄露、篡改、丢失；发生或者可能发生的，应及时补救、告知并报告。"},
			Why: lang.Text{
				En: "Encryption and access checks are visible; response to incidents is not.",
				Zh: "加密和访问检查可见；事件应对不可见。"}},
		{Ref: Ref{Instrument: civilCodeID, Article: "1039"}, Code: No,
			Summary: lang.Text{
				En: "State organs and their staff keep confidential what they learn in their duties.",
				Zh: "国家机关及其工作人员对履职中知悉的隐私和个人信息应予保密。"},
			Why: lang.Text{
				En: "Conduct of organs and people.",
				Zh: "属于机关和人员的行为。"}},
	},
}
