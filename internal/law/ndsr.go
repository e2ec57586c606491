package law

import "github.com/facelint/facelint/internal/lang"

const ndsrID = "ndsr-2025"

// ndsr are the regulations below the data statutes, with the only definition of
// separate consent.
var ndsr = Instrument{
	ID: ndsrID,
	Title: lang.Text{
		En: "Network Data Security Management Regulations",
		Zh: "网络数据安全管理条例"},
	Short:       lang.Text{En: "NDSR", Zh: "网数条例"},
	Issuer:      lang.Text{En: "State Council", Zh: "国务院"},
	Number:      "国务院令第790号",
	Adopted:     "2024-08-30",
	Promulgated: "2024-09-24",
	Effective:   "2025-01-01",
	Status:      InForce,
	Kind:        AdministrativeRegulation,
	URL:         "https://xzfg.moj.gov.cn/front/law/detail?LawID=1734",
	Note: lang.Text{
		En: "Only the articles that bear on face data are held here.",
		Zh: "此处仅收录与人脸信息有关的条文。"},
	aliases:  []string{"ndsr"},
	itemised: []string{"35", "62"},
	provisions: []Provision{
		{Ref: Ref{Instrument: ndsrID, Article: "9"}, Code: Yes,
			Summary: lang.Text{
				En: "On top of network protection levels, network data is guarded by encryption, backup, access control, authentication and other measures.",
				Zh: "在网络安全等级保护的基础上，采取加密、备份、访问控制、安全认证等技术措施和其他必要措施保护网络数据。"},
			Why: lang.Text{
				En: "Encryption, authentication and access checks are visible; backup and protection levels are not.",
				Zh: "加密、认证和访问检查可见；备份和等级保护不可见。"}},
		{Ref: Ref{Instrument: ndsrID, Article: "12"}, Code: Partly,
			Summary: lang.Text{
				En: "Providing or entrusting personal information: purpose, manner, scope and duties by contract, supervision of the recipient, and records kept three years or more.",
				Zh: "向其他处理者提供、委托处理个人信息的，应通过合同约定目的、方式、范围和保护义务，监督接收方，处理情况记录至少保存三年。"},
			Why: lang.Text{
				En: "Calls to recipients and retention constants for records are visible; the contract is not.",
				Zh: "对接收方的调用、记录保存期限常量可见；合同不可见。"}},
		{Ref: Ref{Instrument: ndsrID, Article: "19"}, Code: No,
			Summary: lang.Text{
				En: "Providers of generative AI services manage the security of training data and of handling it.",
				Zh: "提供生成式人工智能服务的，应加强对训练数据和训练数据处理活动的安全管理。"},
			Why: lang.Text{
				En: "Security management is organisational.",
				Zh: "安全管理属于组织管理事项。"}},
		{Ref: Ref{Instrument: ndsrID, Article: "21"}, Code: Partly,
			Summary: lang.Text{
				En: "Processing rules are public, prominent and plain, with identity, purpose, necessity, retention and what follows it, and routes to rights and withdrawal; lists of collection and providing; special rules for people under 14.",
				Zh: "处理规则应集中公开、易于访问、置于醒目位置、清晰具体，写明处理者身份、目的和必要性、保存期限与到期处理方式、行权和撤回同意的方法途径；收集和对外提供以清单列明；不满14周岁的应制定专门规则。"},
			Why: lang.Text{
				En: "A served page of rules and its fields are visible; its truth is not.",
				Zh: "提供规则页面的路由及其字段可见；内容是否属实不可见。"}},
		{Ref: Ref{Instrument: ndsrID, Article: "21", Paragraph: 1, Item: 3}, Code: Partly,
			Summary: lang.Text{
				En: "The rules give the retention period and what happens when it ends, or how the period is fixed when it is hard to say.",
				Zh: "规则应写明保存期限和到期后的处理方式，期限难以确定的应明确确定方法。"},
			Why: lang.Text{
				En: "Lifetimes and purge jobs are visible and can be compared with the rules where these are declared.",
				Zh: "有效期和清理任务可见，声明规则后可以对照。"}},
		{Ref: Ref{Instrument: ndsrID, Article: "21", Paragraph: 1, Item: 4}, Code: Partly,
			Summary: lang.Text{
				En: "The rules give the ways to see, copy, move, correct, complete, delete and restrict data, close the account and withdraw consent.",
				Zh: "规则应写明查阅、复制、转移、更正、补充、删除、限制处理、注销账号、撤回同意的方法和途径。"},
			Why: lang.Text{
				En: "The routes themselves are visible; how the rules describe them is only partly so.",
				Zh: "相应路由可见；规则中的描述只能部分判断。"}},
		{Ref: Ref{Instrument: ndsrID, Article: "22"}, Code: Partly,
			Summary: lang.Text{
				En: "Six demands on processing that rests on consent.",
				Zh: "基于个人同意处理个人信息应遵守的六项要求。"},
			Why: lang.Text{
				En: "Consent checks, prompts and purposes are visible in part; need and understanding must be declared.",
				Zh: "同意检查、提示和目的部分可见；必要性等事实须另行声明。"}},
		{Ref: Ref{Instrument: ndsrID, Article: "22", Paragraph: 1, Item: 1}, Code: Partly,
			Summary: lang.Text{
				En: "Collect only what the product or service needs, and obtain no consent by misleading, cheating or coercing.",
				Zh: "收集应为提供产品或者服务所必需，不得超范围收集，不得通过误导、欺诈、胁迫等方式取得同意。"},
			Why: lang.Text{
				En: "What is collected and how consent is asked is visible; need must be declared.",
				Zh: "收集内容和征求同意的方式可见；必要性须另行声明。"}},
		{Ref: Ref{Instrument: ndsrID, Article: "22", Paragraph: 1, Item: 2}, Code: Yes,
			Summary: lang.Text{
				En: "Separate consent for biometric and other sensitive information.",
				Zh: "处理生物识别等敏感个人信息的，应取得个人的单独同意。"},
			Why: lang.Text{
				En: "A face-specific consent check before processing is visible, or is missing.",
				Zh: "处理前是否检查针对人脸的同意，可以看出。"}},
		{Ref: Ref{Instrument: ndsrID, Article: "22", Paragraph: 1, Item: 3}, Code: Partly,
			Summary: lang.Text{
				En: "Consent of a parent or other guardian for people under 14.",
				Zh: "处理不满14周岁未成年人个人信息的，应取得父母或者其他监护人的同意。"},
			Why: lang.Text{
				En: "An age gate and a guardian consent check are visible; who is a child must be declared or shown by types.",
				Zh: "年龄判断和监护人同意检查可见；对象是否为儿童须另行声明或由类型体现。"}},
		{Ref: Ref{Instrument: ndsrID, Article: "22", Paragraph: 1, Item: 4}, Code: Partly,
			Summary: lang.Text{
				En: "No going beyond the purpose, manner, kind and retention period consented to.",
				Zh: "不得超出个人同意的处理目的、方式、种类、保存期限处理个人信息。"},
			Why: lang.Text{
				En: "Flows beyond declared purposes and lifetimes beyond the consented period are visible.",
				Zh: "超出所声明目的的数据流、超过同意期限的有效期可见。"}},
		{Ref: Ref{Instrument: ndsrID, Article: "22", Paragraph: 1, Item: 5}, Code: Partly,
			Summary: lang.Text{
				En: "No frequent asking again after a person has plainly refused.",
				Zh: "个人明确表示不同意后，不得频繁征求同意。"},
			Why: lang.Text{
				En: "A prompt repeated without delay or memory of the refusal is visible; what is frequent is a judgement.",
				Zh: "不记录拒绝、不设间隔的反复提示可见；何为频繁属于判断。"}},
		{Ref: Ref{Instrument: ndsrID, Article: "22", Paragraph: 1, Item: 6}, Code: Partly,
			Summary: lang.Text{
				En: "New consent when purpose, manner or kind changes.",
				Zh: "处理目的、方式、种类发生变更的，应重新取得同意。"},
			Why: lang.Text{
				En: "Use of data for a newly declared purpose without new consent is visible.",
				Zh: "未重新取得同意即用于新声明的目的，可以看出。"}},
		{Ref: Ref{Instrument: ndsrID, Article: "23"}, Code: Partly,
			Summary: lang.Text{
				En: "Requests to see, copy, correct, complete, delete or restrict data, close the account or withdraw consent are taken in time, with convenient means and no unreasonable conditions.",
				Zh: "对查阅、复制、更正、补充、删除、限制处理、注销账号、撤回同意的请求，应及时受理并提供便捷方法，不得设置不合理条件。"},
			Why: lang.Text{
				En: "Routes for these requests are visible, or are missing; time taken and conditions set outside code are not.",
				Zh: "是否有相应路由可以看出；处理时限和代码之外的条件不可见。"}},
		{Ref: Ref{Instrument: ndsrID, Article: "24"}, Code: Yes,
			Summary: lang.Text{
				En: "Data that automated collection took without need or without valid consent, and data of closed accounts, is deleted or anonymised; where that cannot be, everything but storage and protection stops.",
				Zh: "因使用自动化采集技术等无法避免采集到的非必要个人信息、未依法取得同意的个人信息，以及个人注销账号的，应删除或者匿名化处理；暂难实现的，除存储和必要安全保护外应停止处理。"},
			Why: lang.Text{
				En: "Whether code that closes an account reaches the face stores is visible, and so is dropping faces that match nobody.",
				Zh: "注销账号的代码是否触及人脸存储、是否丢弃未匹配的人脸，可以看出。"}},
		{Ref: Ref{Instrument: ndsrID, Article: "28"}, Code: No,
			Summary: lang.Text{
				En: "Who handles the personal information of 10 million people or more bears extra duties.",
				Zh: "处理1000万人以上个人信息的，应履行额外义务。"},
			Why: lang.Text{
				En: "The number of people is a fact of operation.",
				Zh: "处理人数是运行中的事实。"}},
		{Ref: Ref{Instrument: ndsrID, Article: "35"}, Code: Partly,
			Summary: lang.Text{
				En: "Eight routes by which personal information may be provided abroad.",
				Zh: "列举可以向境外提供个人信息的八种条件。"},
			Why: lang.Text{
				En: "Foreign endpoints and regions are visible; the route taken must be declared.",
				Zh: "境外端点和区域可见；所符合的条件须另行声明。"}},
		{Ref: Ref{Instrument: ndsrID, Article: "38"}, Code: Partly,
			Summary: lang.Text{
				En: "After a security assessment, exports stay within the purpose, manner, scope, kinds and scale that were assessed.",
				Zh: "通过数据出境安全评估后，出境不得超出评估时明确的目的、方式、范围、种类和规模。"},
			Why: lang.Text{
				En: "What is sent abroad is visible; the assessed scope must be declared.",
				Zh: "向境外发送的内容可见；评估范围须另行声明。"}},
		{Ref: Ref{Instrument: ndsrID, Article: "55"}, Code: No,
			Summary: lang.Text{
				En: "Fines up to 1 million yuan for not keeping Articles 12, 16 to 20, 22 and others.",
				Zh: "不遵守第12条、第16条至第20条、第22条等规定的，最高可处100万元罚款。"},
			Why: lang.Text{
				En: "Consequences lie outside code.",
				Zh: "法律后果在代码之外。"}},
		{Ref: Ref{Instrument: ndsrID, Article: "62"}, Code: Partly,
			Summary: lang.Text{
				En: "Definitions of the Regulations, separate consent among them.",
				Zh: "条例的术语定义，其中包括单独同意。"},
			Why: lang.Text{
				En: "What counts as separate shows in how consent is modelled; most other terms classify facts.",
				Zh: "是否单独体现在同意的数据结构中；其余术语多为事实归类。"}},
		{Ref: Ref{Instrument: ndsrID, Article: "62", Item: 7}, Code: Yes,
			Summary: lang.Text{
				En: "Separate consent is a specific, explicit consent given to one particular processing of one's data.",
				Zh: "单独同意，是指个人针对其个人信息进行特定处理而专门作出具体、明确的同意。"},
			Why: lang.Text{
				En: "Whether face consent has a field, an input and a record of its own is visible.",
				Zh: "人脸同意是否有独立的字段、输入和记录，可以看出。"}},
	},
}
