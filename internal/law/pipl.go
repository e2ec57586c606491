package law

import "github.com/facelint/facelint/internal/lang"

const piplID = "pipl"

// pipl is the general statute on personal information.
var pipl = Instrument{
	ID: piplID,
	Title: lang.Text{
		En: "Personal Information Protection Law",
		Zh: "中华人民共和国个人信息保护法"},
	Short:       lang.Text{En: "PIPL", Zh: "个保法"},
	Issuer:      lang.Text{En: "Standing Committee of the National People's Congress", Zh: "全国人民代表大会常务委员会"},
	Number:      "主席令第91号",
	Adopted:     "2021-08-20",
	Promulgated: "2021-08-20",
	Effective:   "2021-11-01",
	Status:      InForce,
	Kind:        Law,
	URL:         "https://www.cac.gov.cn/2021-08/20/c_1631050028355286.htm",
	Note: lang.Text{
		En: "Applies in the mainland and, by Article 3(2), to some handling abroad.",
		Zh: "适用于境内处理活动，并依第3条第2款适用于境外的部分处理活动。"},
	itemised: []string{"51", "55", "73"},
	provisions: []Provision{
		{Ref: Ref{Instrument: piplID, Article: "4"}, Code: Partly, Scope: true,
			Summary: lang.Text{
				En: "Personal information is what relates to an identified or identifiable person, without anonymised information; handling it runs from collection to deletion.",
				Zh: "个人信息是与已识别或者可识别的自然人有关的各种信息，不包括匿名化处理后的信息；处理包括收集直至删除的各环节。"},
			Why: lang.Text{
				En: "A step declared to anonymise is visible; that nobody can be recognised afterwards is a fact to declare. Hashing or encrypting does not amount to it.",
				Zh: "声明为匿名化的步骤可见；处理后不能再识别个人属于须声明的事实，哈希或者加密并不等于匿名化。"}},
		{Ref: Ref{Instrument: piplID, Article: "6"}, Code: Partly,
			Summary: lang.Text{
				En: "A clear and reasonable purpose, processing directly related to it with the least effect on rights, and no more data than the purpose needs.",
				Zh: "处理个人信息应有明确、合理的目的，与目的直接相关，对个人权益影响最小，收集限于最小范围。"},
			Why: lang.Text{
				En: "What is collected, inferred and kept is visible; the purpose must be declared.",
				Zh: "收集、推断和保存的内容可见；目的须另行声明。"}},
		{Ref: Ref{Instrument: piplID, Article: "6", Paragraph: 1}, Code: Partly,
			Summary: lang.Text{
				En: "A clear and reasonable purpose; processing is directly related to it and affects personal rights least.",
				Zh: "处理个人信息应有明确、合理的目的，并与处理目的直接相关，采取对个人权益影响最小的方式。"},
			Why: lang.Text{
				En: "Flows between code labelled with different purposes are visible; the purpose must be declared.",
				Zh: "标注了不同目的的代码之间的数据流向可见；目的须另行声明。"}},
		{Ref: Ref{Instrument: piplID, Article: "6", Paragraph: 2}, Code: Partly,
			Summary: lang.Text{
				En: "Collection is limited to the minimum the purpose needs; excess is barred.",
				Zh: "收集个人信息应限于实现处理目的的最小范围，不得过度收集。"},
			Why: lang.Text{
				En: "Fields collected or inferred and never read are visible; what the purpose needs must be declared.",
				Zh: "收集或者推断后从未使用的字段可见；目的所需的范围须另行声明。"}},
		{Ref: Ref{Instrument: piplID, Article: "7"}, Code: Partly,
			Summary: lang.Text{
				En: "Openness: processing rules are published and purpose, manner and scope are stated.",
				Zh: "处理个人信息应公开、透明，公开处理规则，明示处理的目的、方式和范围。"},
			Why: lang.Text{
				En: "A served or recorded notice is visible; whether the published rules are true is not.",
				Zh: "提供或者记录告知的步骤可见；所公开规则是否属实不可见。"}},
		{Ref: Ref{Instrument: piplID, Article: "13"}, Code: Partly, Scope: true,
			Summary: lang.Text{
				En: "Processing needs one of seven grounds, of which consent is one.",
				Zh: "处理个人信息须具备七种合法情形之一，取得同意只是其中之一。"},
			Why: lang.Text{
				En: "Consent checks are visible; any other ground must be declared with its reason.",
				Zh: "同意检查可见；其他合法事由须连同理由另行声明。"}},
		{Ref: Ref{Instrument: piplID, Article: "13", Paragraph: 1, Item: 1}, Code: Yes, Scope: true,
			Summary: lang.Text{
				En: "The person's consent is a ground for processing.",
				Zh: "取得个人的同意，是处理个人信息的合法情形之一。"},
			Why: lang.Text{
				En: "A consent check before processing is visible.",
				Zh: "处理之前的同意检查可见。"}},
		{Ref: Ref{Instrument: piplID, Article: "13", Paragraph: 2}, Code: Partly, Scope: true,
			Summary: lang.Text{
				En: "Where contract or staff management, statutory duty, emergency, news, lawfully public data or another statutory ground applies, consent is not needed.",
				Zh: "基于订立履行合同或者人力资源管理、法定职责义务、紧急情况、新闻报道、已合法公开的信息以及法定其他情形处理个人信息的，不需取得个人同意。"},
			Why: lang.Text{
				En: "The ground is a fact outside code and must be declared with its reason.",
				Zh: "合法事由是代码之外的事实，须连同理由另行声明。"}},
		{Ref: Ref{Instrument: piplID, Article: "14"}, Code: Partly,
			Summary: lang.Text{
				En: "Consent is informed, voluntary and explicit, separate or written where statute says so, and taken anew when purpose, manner or kind of data changes.",
				Zh: "同意应由个人在充分知情的前提下自愿、明确作出，依法须单独或者书面同意的从其规定；目的、方式或者信息种类变更的应重新取得同意。"},
			Why: lang.Text{
				En: "How consent is recorded and checked is visible; whether it was understood is not.",
				Zh: "同意的记录和检查方式可见；个人是否理解不可见。"}},
		{Ref: Ref{Instrument: piplID, Article: "14", Paragraph: 1}, Code: Partly,
			Summary: lang.Text{
				En: "Consent is informed, voluntary and explicit; separate or written where statute says so.",
				Zh: "同意应由个人在充分知情的前提下自愿、明确作出；法律、行政法规规定单独同意或者书面同意的从其规定。"},
			Why: lang.Text{
				En: "Consent set by default or by another choice is visible; whether it was informed is not.",
				Zh: "默认同意或者由其他选择代为同意可见；是否充分知情不可见。"}},
		{Ref: Ref{Instrument: piplID, Article: "14", Paragraph: 2}, Code: Partly,
			Summary: lang.Text{
				En: "New consent when the purpose, manner or kind of personal information changes.",
				Zh: "个人信息的处理目的、方式和种类发生变更的，应重新取得个人同意。"},
			Why: lang.Text{
				En: "Flows to code labelled with a new purpose and a stale consent version are visible once purposes are declared.",
				Zh: "声明目的后，可见流向新目的代码的数据流以及未更新的同意版本。"}},
		{Ref: Ref{Instrument: piplID, Article: "15"}, Code: Partly,
			Summary: lang.Text{
				En: "Consent can be withdrawn in an easy way; processing before withdrawal stays valid.",
				Zh: "个人有权撤回同意，处理者应提供便捷的撤回方式；撤回不影响此前处理活动的效力。"},
			Why: lang.Text{
				En: "A reachable route that revokes consent is visible; how easy it is to find is not.",
				Zh: "可到达的撤回路由可见；是否便于找到不可见。"}},
		{Ref: Ref{Instrument: piplID, Article: "15", Paragraph: 1}, Code: Yes,
			Summary: lang.Text{
				En: "A person may withdraw consent, and the processor provides an easy way to do so.",
				Zh: "基于个人同意处理个人信息的，个人有权撤回其同意，处理者应提供便捷的撤回方式。"},
			Why: lang.Text{
				En: "Code that records consent without any reachable code that revokes it is visible.",
				Zh: "只记录同意、却没有可到达的撤回代码，可以看出。"}},
		{Ref: Ref{Instrument: piplID, Article: "15", Paragraph: 2}, Code: No,
			Summary: lang.Text{
				En: "Withdrawal leaves the effect of earlier processing untouched.",
				Zh: "撤回同意不影响撤回前基于同意已进行的处理活动的效力。"},
			Why: lang.Text{
				En: "A rule on legal effect.",
				Zh: "属于法律效力规则。"}},
		{Ref: Ref{Instrument: piplID, Article: "16"}, Code: Partly,
			Summary: lang.Text{
				En: "No refusing a product or service because consent is withheld or withdrawn, unless the processing is necessary for it.",
				Zh: "不得以个人不同意处理或者撤回同意为由拒绝提供产品或者服务，处理属于提供产品或者服务所必需的除外。"},
			Why: lang.Text{
				En: "A handler that refuses when consent is absent is visible; necessity must be declared.",
				Zh: "无同意即拒绝的处理程序可见；是否必需须另行声明。"}},
		{Ref: Ref{Instrument: piplID, Article: "17"}, Code: Partly,
			Summary: lang.Text{
				En: "Before processing, the person is told truly, accurately and fully who processes, why, how, what, how long and how to use their rights; changes are told; published rules are easy to read and keep.",
				Zh: "处理前应真实、准确、完整地告知处理者身份、目的方式、信息种类、保存期限和行使权利的方式程序；变更的应告知；以处理规则告知的，规则应公开并便于查阅和保存。"},
			Why: lang.Text{
				En: "A notice shown or recorded before capture is visible; whether it is true and complete is only partly so.",
				Zh: "采集前展示或者记录告知的步骤可见；是否真实完整只能部分判断。"}},
		{Ref: Ref{Instrument: piplID, Article: "17", Paragraph: 1}, Code: Partly,
			Summary: lang.Text{
				En: "Notice items before processing: name and contact, purpose, manner, kinds and retention period, how to use rights, and other statutory items.",
				Zh: "处理前的告知事项：处理者名称和联系方式，处理目的、方式、种类和保存期限，行使权利的方式和程序，以及法定其他事项。"},
			Why: lang.Text{
				En: "A notice shown or recorded before capture is visible, and its fields may be.",
				Zh: "采集前展示或者记录告知的步骤可见，告知内容的字段也可能可见。"}},
		{Ref: Ref{Instrument: piplID, Article: "17", Paragraph: 2}, Code: Partly,
			Summary: lang.Text{
				En: "What changes among the notified items is told to the person.",
				Zh: "告知事项发生变更的，应将变更部分告知个人。"},
			Why: lang.Text{
				En: "A compared notice version is visible; the change of facts must be declared.",
				Zh: "告知版本的比对可见；事实是否变更须另行声明。"}},
		{Ref: Ref{Instrument: piplID, Article: "17", Paragraph: 3}, Code: Partly,
			Summary: lang.Text{
				En: "Notice given through processing rules: the rules are public and easy to read and keep.",
				Zh: "通过制定处理规则的方式告知的，处理规则应公开，并便于查阅和保存。"},
			Why: lang.Text{
				En: "A served page of rules is visible; its readability is not.",
				Zh: "提供规则页面的路由可见；是否易读不可见。"}},
		{Ref: Ref{Instrument: piplID, Article: "18"}, Code: Partly, Scope: true,
			Summary: lang.Text{
				En: "Notice is lifted where statute asks for secrecy or needs none; in an emergency it follows once the emergency is over.",
				Zh: "依法应当保密或者不需要告知的可不告知；紧急情况下无法及时告知的，应在紧急情况消除后及时告知。"},
			Why: lang.Text{
				En: "The exception is a fact outside code and must be declared with its reason.",
				Zh: "例外情形是代码之外的事实，须连同理由另行声明。"}},
		{Ref: Ref{Instrument: piplID, Article: "19"}, Code: Yes,
			Summary: lang.Text{
				En: "Retention is the shortest time the purpose needs, unless statute provides otherwise.",
				Zh: "除法律、行政法规另有规定外，保存期限应为实现处理目的所必要的最短时间。"},
			Why: lang.Text{
				En: "Lifetimes, purge jobs and their absence are visible; how short is short enough depends on the purpose.",
				Zh: "有效期、清理任务及其缺失可见；多短才算足够取决于目的。"}},
		{Ref: Ref{Instrument: piplID, Article: "21"}, Code: Partly,
			Summary: lang.Text{
				En: "Entrusted processing: a contract, supervision, no going beyond it, return or deletion at the end, and no passing on without approval.",
				Zh: "委托处理个人信息的，应约定处理事项并监督；受托人不得超出约定，合同终止的应返还或者删除，未经同意不得转委托。"},
			Why: lang.Text{
				En: "Calls to a vendor and deletion at the vendor are visible; the contract is not.",
				Zh: "对供应商的调用以及在供应商处的删除可见；合同不可见。"}},
		{Ref: Ref{Instrument: piplID, Article: "21", Paragraph: 1}, Code: Partly,
			Summary: lang.Text{
				En: "The processor agrees purpose, period, manner, kinds, measures, rights and duties with the entrusted party and supervises it.",
				Zh: "处理者应与受托人约定目的、期限、方式、种类、保护措施及双方权利义务，并监督受托人的处理活动。"},
			Why: lang.Text{
				En: "Calls to a vendor are visible; agreement and supervision are not.",
				Zh: "对供应商的调用可见；约定和监督不可见。"}},
		{Ref: Ref{Instrument: piplID, Article: "21", Paragraph: 2}, Code: Partly,
			Summary: lang.Text{
				En: "The entrusted party keeps to the agreement and returns or deletes the data when it ends or fails.",
				Zh: "受托人应按约定处理；合同不生效、无效、被撤销或者终止的，应返还或者删除个人信息，不得保留。"},
			Why: lang.Text{
				En: "A deletion call to the vendor is visible; the end of the contract is not.",
				Zh: "向供应商发出的删除调用可见；合同终止不可见。"}},
		{Ref: Ref{Instrument: piplID, Article: "21", Paragraph: 3}, Code: Partly,
			Summary: lang.Text{
				En: "The entrusted party passes nothing on to a further party without approval.",
				Zh: "未经处理者同意，受托人不得转委托他人处理个人信息。"},
			Why: lang.Text{
				En: "Onward calls are visible in the entrusted party's code; the approval is not.",
				Zh: "受托人代码中的再次外发可见；是否经同意不可见。"}},
		{Ref: Ref{Instrument: piplID, Article: "23"}, Code: Partly,
			Summary: lang.Text{
				En: "Before giving data to another processor the person is told who it is, how to reach it, why, how and what, and gives separate consent.",
				Zh: "向其他处理者提供个人信息的，应告知接收方名称、联系方式、目的、方式和种类，并取得个人的单独同意。"},
			Why: lang.Text{
				En: "Calls to third parties and a consent check before them are visible; whether the recipient decides for itself or is entrusted must be declared.",
				Zh: "对第三方的调用及其之前的同意检查可见；接收方是独立处理者还是受托人须另行声明。"}},
		{Ref: Ref{Instrument: piplID, Article: "24"}, Code: Partly,
			Summary: lang.Text{
				En: "Automated decisions are transparent and fair; marketing offers a way out; a decision of major effect can be explained and refused when made by machine alone.",
				Zh: "自动化决策应透明、公平公正；商业营销应提供非个性化选项或者拒绝方式；对个人权益有重大影响的决定，个人可要求说明并拒绝仅由自动化决策作出。"},
			Why: lang.Text{
				En: "Branches on a score alone are visible; the effect on the person must be declared.",
				Zh: "仅凭分数的分支可见；对个人的影响程度须另行声明。"}},
		{Ref: Ref{Instrument: piplID, Article: "24", Paragraph: 1}, Code: No,
			Summary: lang.Text{
				En: "Automated decisions are transparent and fair, without unreasonable differences in price and other terms.",
				Zh: "自动化决策应保证透明度和结果公平、公正，不得在交易价格等交易条件上实行不合理的差别待遇。"},
			Why: lang.Text{
				En: "Fairness of results shows in outcomes, not in code.",
				Zh: "结果是否公平体现于实际效果，不在代码之中。"}},
		{Ref: Ref{Instrument: piplID, Article: "24", Paragraph: 2}, Code: Partly,
			Summary: lang.Text{
				En: "Marketing by automated decision offers an impersonal option or an easy refusal.",
				Zh: "通过自动化决策进行信息推送、商业营销的，应同时提供不针对个人特征的选项或者便捷的拒绝方式。"},
			Why: lang.Text{
				En: "An opt-out branch is visible once the purpose is declared.",
				Zh: "声明目的后，退出分支可见。"}},
		{Ref: Ref{Instrument: piplID, Article: "24", Paragraph: 3}, Code: Partly,
			Summary: lang.Text{
				En: "Of a decision with major effect on rights the person may ask an explanation and refuse that it be made by automated means alone.",
				Zh: "通过自动化决策作出对个人权益有重大影响的决定，个人有权要求说明，并有权拒绝仅通过自动化决策作出决定。"},
			Why: lang.Text{
				En: "A decision that branches on a match score without review or appeal is visible; that its effect is major must be declared.",
				Zh: "仅凭比对分数、没有复核或者申诉的决定可见；影响是否重大须另行声明。"}},
		{Ref: Ref{Instrument: piplID, Article: "25"}, Code: Yes,
			Summary: lang.Text{
				En: "No publishing of personal information without separate consent.",
				Zh: "未取得个人单独同意的，不得公开其处理的个人信息。"},
			Why: lang.Text{
				En: "Public access settings, static routes and open buckets holding face data are visible.",
				Zh: "存有人脸信息的公开访问设置、静态路由和开放存储桶可见。"}},
		{Ref: Ref{Instrument: piplID, Article: "26"}, Code: Partly,
			Summary: lang.Text{
				En: "Capture and identification devices in public places: as public safety needs, by State rules, with prominent signs, and for public safety only unless separate consent is given.",
				Zh: "在公共场所安装图像采集、个人身份识别设备，应为维护公共安全所必需，遵守国家规定并设置显著提示标识；所采信息只能用于维护公共安全，取得单独同意的除外。"},
			Why: lang.Text{
				En: "Flows from capture to other uses are visible; venue, need and signs must be declared.",
				Zh: "从采集流向其他用途的数据流可见；场所、必要性和标识须另行声明。"}},
		{Ref: Ref{Instrument: piplID, Article: "27"}, Code: Partly, Scope: true,
			Summary: lang.Text{
				En: "Information a person made public, or that is lawfully public, may be handled within reason unless the person refuses; major effect on rights calls for consent.",
				Zh: "可以在合理范围内处理个人自行公开或者其他已合法公开的个人信息，个人明确拒绝的除外；对个人权益有重大影响的应取得同意。"},
			Why: lang.Text{
				En: "Where data came from and what is reasonable are facts to declare.",
				Zh: "信息来源和合理范围属于须声明的事实。"}},
		{Ref: Ref{Instrument: piplID, Article: "28"}, Code: Partly,
			Summary: lang.Text{
				En: "Biometric information and all data of people under 14 is sensitive; it calls for a specific purpose, sufficient necessity and strict protection.",
				Zh: "生物识别信息以及不满14周岁未成年人的个人信息属于敏感个人信息，处理须有特定目的和充分必要性，并采取严格保护措施。"},
			Why: lang.Text{
				En: "Protection measures are visible; purpose and necessity must be declared.",
				Zh: "保护措施可见；目的和必要性须另行声明。"}},
		{Ref: Ref{Instrument: piplID, Article: "28", Paragraph: 1}, Code: No,
			Summary: lang.Text{
				En: "Sensitive personal information includes biometric information and the personal information of people under 14.",
				Zh: "敏感个人信息包括生物识别信息，以及不满14周岁未成年人的个人信息等。"},
			Why: lang.Text{
				En: "A classification made by the text; there is nothing for code to meet.",
				Zh: "这是对信息性质的归类，代码中没有可供判断的内容。"}},
		{Ref: Ref{Instrument: piplID, Article: "28", Paragraph: 2}, Code: Partly,
			Summary: lang.Text{
				En: "Sensitive information is handled only for a specific purpose, with sufficient necessity and under strict protection.",
				Zh: "只有在具有特定目的和充分必要性并采取严格保护措施的情形下，方可处理敏感个人信息。"},
			Why: lang.Text{
				En: "Protection measures and what is kept are visible; purpose and necessity must be declared.",
				Zh: "保护措施和保存内容可见；目的和必要性须另行声明。"}},
		{Ref: Ref{Instrument: piplID, Article: "29"}, Code: Yes,
			Summary: lang.Text{
				En: "Sensitive information needs the person's separate consent, in writing where statute says so.",
				Zh: "处理敏感个人信息应取得个人的单独同意；法律、行政法规规定应取得书面同意的从其规定。"},
			Why: lang.Text{
				En: "A face-specific consent check before processing is visible, or is missing; a ground other than consent must be declared.",
				Zh: "处理前是否检查针对人脸的同意可以看出；依据同意以外的事由须另行声明。"}},
		{Ref: Ref{Instrument: piplID, Article: "30"}, Code: Partly,
			Summary: lang.Text{
				En: "For sensitive information the person is also told why it is necessary and how it affects their rights.",
				Zh: "处理敏感个人信息的，还应告知处理的必要性以及对个人权益的影响。"},
			Why: lang.Text{
				En: "A notice shown or recorded before capture is visible; its content only in part.",
				Zh: "采集前展示或者记录告知的步骤可见；内容只能部分判断。"}},
		{Ref: Ref{Instrument: piplID, Article: "31"}, Code: Partly,
			Summary: lang.Text{
				En: "Under 14: a parent or other guardian consents, and special processing rules are made.",
				Zh: "处理不满14周岁未成年人个人信息的，应取得父母或者其他监护人的同意，并制定专门的处理规则。"},
			Why: lang.Text{
				En: "An age gate and a guardian consent check are visible; who is a child must be declared or shown by types.",
				Zh: "年龄判断和监护人同意检查可见；对象是否为儿童须另行声明或由类型体现。"}},
		{Ref: Ref{Instrument: piplID, Article: "31", Paragraph: 1}, Code: Partly,
			Summary: lang.Text{
				En: "Handling the data of a person under 14 needs the consent of a parent or other guardian.",
				Zh: "处理不满14周岁未成年人个人信息的，应取得其父母或者其他监护人的同意。"},
			Why: lang.Text{
				En: "An age gate and a guardian consent check are visible; who is a child must be declared or shown by types.",
				Zh: "年龄判断和监护人同意检查可见；对象是否为儿童须另行声明或由类型体现。"}},
		{Ref: Ref{Instrument: piplID, Article: "31", Paragraph: 2}, Code: No,
			Summary: lang.Text{
				En: "Special processing rules are made for the data of people under 14.",
				Zh: "处理不满14周岁未成年人个人信息的，应制定专门的个人信息处理规则。"},
			Why: lang.Text{
				En: "Rules of this sort are documents of the organisation.",
				Zh: "此类规则属于组织的制度文件。"}},
		{Ref: Ref{Instrument: piplID, Article: "38"}, Code: Partly,
			Summary: lang.Text{
				En: "Export of personal information passes one gate: security assessment, certification, standard contract, or another that statute names.",
				Zh: "向境外提供个人信息应具备条件之一：通过安全评估、经保护认证、订立标准合同或者法定其他条件。"},
			Why: lang.Text{
				En: "Foreign endpoints and regions are visible; the gate passed must be declared.",
				Zh: "境外的端点和区域可见；所具备的出境条件须另行声明。"}},
		{Ref: Ref{Instrument: piplID, Article: "39"}, Code: Partly,
			Summary: lang.Text{
				En: "Before export the person is told about the recipient abroad and how to use rights against it, and gives separate consent.",
				Zh: "向境外提供个人信息的，应告知境外接收方的名称、联系方式、目的方式、种类及行权方式，并取得个人的单独同意。"},
			Why: lang.Text{
				En: "Foreign endpoints and a consent check before them are visible; the notice only in part.",
				Zh: "境外端点及其之前的同意检查可见；告知内容只能部分判断。"}},
		{Ref: Ref{Instrument: piplID, Article: "40"}, Code: Partly,
			Summary: lang.Text{
				En: "Operators of critical infrastructure and processors above a set number of people store in the mainland and export only after a security assessment.",
				Zh: "关键信息基础设施运营者和处理达到规定数量的处理者，应将个人信息存储在境内，确需出境的应通过安全评估。"},
			Why: lang.Text{
				En: "Foreign storage regions are visible; status and number of people must be declared.",
				Zh: "境外存储区域可见；主体身份和处理人数须另行声明。"}},
		{Ref: Ref{Instrument: piplID, Article: "44"}, Code: Partly,
			Summary: lang.Text{
				En: "People know of and decide about the handling of their data and may restrict or refuse it.",
				Zh: "个人对其个人信息的处理享有知情权、决定权，有权限制或者拒绝他人处理。"},
			Why: lang.Text{
				En: "Routes that restrict or stop processing are visible; how requests are met is not.",
				Zh: "限制或者停止处理的路由可见；请求如何得到落实不可见。"}},
		{Ref: Ref{Instrument: piplID, Article: "45"}, Code: Partly,
			Summary: lang.Text{
				En: "People may see and copy their data and have it moved to a processor they name.",
				Zh: "个人有权查阅、复制其个人信息，符合条件的可请求转移至指定的处理者。"},
			Why: lang.Text{
				En: "Routes that return or export a person's own data are visible; how requests are met is not.",
				Zh: "返回或者导出本人信息的路由可见；请求如何得到落实不可见。"}},
		{Ref: Ref{Instrument: piplID, Article: "46"}, Code: Partly,
			Summary: lang.Text{
				En: "People may have wrong or incomplete data corrected or completed.",
				Zh: "个人发现信息不准确或者不完整的，有权请求更正、补充。"},
			Why: lang.Text{
				En: "Routes that change a person's own data are visible; how requests are met is not.",
				Zh: "修改本人信息的路由可见；请求如何得到落实不可见。"}},
		{Ref: Ref{Instrument: piplID, Article: "47"}, Code: Yes,
			Summary: lang.Text{
				En: "Data is deleted unprompted when its purpose or period is over, consent is withdrawn or handling is against statute or agreement; where it cannot be, everything but storage and protection stops.",
				Zh: "目的已实现、期限已届满、撤回同意或者处理不合法律、约定等情形下，处理者应主动删除个人信息；暂不能删除的，除存储和必要安全保护外应停止处理。"},
			Why: lang.Text{
				En: "A way to delete what is stored, in every place it went, is visible, or is missing.",
				Zh: "对所存信息及其去向是否都有删除途径，可以看出。"}},
		{Ref: Ref{Instrument: piplID, Article: "47", Paragraph: 1}, Code: Yes,
			Summary: lang.Text{
				En: "Five cases in which the processor deletes unprompted; if it does not, the person may ask for it.",
				Zh: "五种情形下处理者应主动删除个人信息；未删除的，个人有权请求删除。"},
			Why: lang.Text{
				En: "A reachable deletion for every store that receives face data is visible, or is missing.",
				Zh: "每个接收人脸信息的存储是否有可到达的删除操作，可以看出。"}},
		{Ref: Ref{Instrument: piplID, Article: "47", Paragraph: 1, Item: 1}, Code: Partly,
			Summary: lang.Text{
				En: "Deletion when the purpose is achieved, cannot be achieved or no longer needs the data.",
				Zh: "处理目的已实现、无法实现或者为实现处理目的不再必要的，应当删除。"},
			Why: lang.Text{
				En: "Deletion after use is visible; when a purpose is achieved must be declared.",
				Zh: "使用后的删除可见；目的何时实现须另行声明。"}},
		{Ref: Ref{Instrument: piplID, Article: "47", Paragraph: 1, Item: 2}, Code: Yes,
			Summary: lang.Text{
				En: "Deletion when the product or service ends or the retention period has run out.",
				Zh: "停止提供产品或者服务，或者保存期限已届满的，应当删除。"},
			Why: lang.Text{
				En: "Lifetimes, purge jobs and account-closing code are visible.",
				Zh: "有效期、清理任务和注销代码可见。"}},
		{Ref: Ref{Instrument: piplID, Article: "47", Paragraph: 1, Item: 3}, Code: Yes,
			Summary: lang.Text{
				En: "Deletion when the person withdraws consent.",
				Zh: "个人撤回同意的，应当删除。"},
			Why: lang.Text{
				En: "Whether code that revokes consent leads to a deletion is visible.",
				Zh: "撤回同意的代码是否引向删除，可以看出。"}},
		{Ref: Ref{Instrument: piplID, Article: "47", Paragraph: 1, Item: 4}, Code: No,
			Summary: lang.Text{
				En: "Deletion when the data is handled against statute or agreement.",
				Zh: "处理活动不合法律、行政法规规定或者不合约定的，应当删除。"},
			Why: lang.Text{
				En: "Whether handling runs against statute or agreement is a legal question.",
				Zh: "处理是否合乎法律和约定属于法律判断。"}},
		{Ref: Ref{Instrument: piplID, Article: "47", Paragraph: 1, Item: 5}, Code: No,
			Summary: lang.Text{
				En: "Deletion in other cases that laws and administrative regulations name.",
				Zh: "法律、行政法规规定的其他情形，应当删除。"},
			Why: lang.Text{
				En: "An open clause that points to other statutes.",
				Zh: "属于指向其他法律法规的兜底条款。"}},
		{Ref: Ref{Instrument: piplID, Article: "47", Paragraph: 2}, Code: Partly,
			Summary: lang.Text{
				En: "While a statutory period runs, or deletion is technically hard, nothing but storage and needed protection goes on.",
				Zh: "法定保存期限未届满，或者删除在技术上难以实现的，应停止除存储和采取必要安全保护措施之外的处理。"},
			Why: lang.Text{
				En: "Reads of frozen data are visible; the statutory period must be declared.",
				Zh: "对已冻结信息的读取可见；法定期限须另行声明。"}},
		{Ref: Ref{Instrument: piplID, Article: "50"}, Code: Partly,
			Summary: lang.Text{
				En: "An easy way to receive and handle requests on personal rights, with reasons when one is refused.",
				Zh: "应建立便捷的个人行使权利的申请受理和处理机制，拒绝请求的应说明理由。"},
			Why: lang.Text{
				En: "Routes that take such requests are visible; how they are handled is not.",
				Zh: "受理请求的路由可见；如何处理不可见。"}},
		{Ref: Ref{Instrument: piplID, Article: "51"}, Code: Partly,
			Summary: lang.Text{
				En: "Measures against unauthorised access, leak, tampering and loss: internal rules, classification, encryption and de-identification, access rights and training, incident plan and others.",
				Zh: "采取措施防止未经授权的访问以及泄露、篡改、丢失：制定内部制度、分类管理、加密和去标识化、权限管理与培训、应急预案等。"},
			Why: lang.Text{
				En: "Encryption, de-identification and access checks are visible; rules, training and plans are not.",
				Zh: "加密、去标识化和访问检查可见；制度、培训和预案不可见。"}},
		{Ref: Ref{Instrument: piplID, Article: "51", Item: 1}, Code: No,
			Summary: lang.Text{
				En: "Internal management rules and operating procedures.",
				Zh: "制定内部管理制度和操作规程。"},
			Why: lang.Text{
				En: "Documents of the organisation.",
				Zh: "属于组织的制度文件。"}},
		{Ref: Ref{Instrument: piplID, Article: "51", Item: 2}, Code: Partly,
			Summary: lang.Text{
				En: "Personal information is managed by class.",
				Zh: "对个人信息实行分类管理。"},
			Why: lang.Text{
				En: "Separate stores and labels are visible; the scheme behind them is not.",
				Zh: "分开存储和标注可见；其背后的分类方案不可见。"}},
		{Ref: Ref{Instrument: piplID, Article: "51", Item: 3}, Code: Yes,
			Summary: lang.Text{
				En: "Encryption, de-identification and like technical measures.",
				Zh: "采取相应的加密、去标识化等安全技术措施。"},
			Why: lang.Text{
				En: "Whether face data is encrypted on its way to storage or network is visible.",
				Zh: "人脸信息在写入存储或者网络之前是否加密，可以看出。"}},
		{Ref: Ref{Instrument: piplID, Article: "51", Item: 4}, Code: Yes,
			Summary: lang.Text{
				En: "Access rights set with reason, and training of staff.",
				Zh: "合理确定操作权限，并对从业人员进行安全教育和培训。"},
			Why: lang.Text{
				En: "Access checks on routes that return face data are visible; training is not.",
				Zh: "返回人脸信息的路由有无访问检查可见；培训不可见。"}},
		{Ref: Ref{Instrument: piplID, Article: "51", Item: 5}, Code: No,
			Summary: lang.Text{
				En: "A plan for security incidents, prepared and carried out.",
				Zh: "制定并组织实施安全事件应急预案。"},
			Why: lang.Text{
				En: "A plan of the organisation.",
				Zh: "属于组织的应急安排。"}},
		{Ref: Ref{Instrument: piplID, Article: "51", Item: 6}, Code: No,
			Summary: lang.Text{
				En: "Other measures that laws and administrative regulations name.",
				Zh: "法律、行政法规规定的其他措施。"},
			Why: lang.Text{
				En: "An open clause that points to other statutes.",
				Zh: "属于指向其他法律法规的兜底条款。"}},
		{Ref: Ref{Instrument: piplID, Article: "54"}, Code: No,
			Summary: lang.Text{
				En: "Regular audits of how personal information is handled.",
				Zh: "定期对处理个人信息遵守法律、行政法规的情况进行合规审计。"},
			Why: lang.Text{
				En: "Audits are organisational.",
				Zh: "审计属于组织管理事项。"}},
		{Ref: Ref{Instrument: piplID, Article: "55"}, Code: Partly,
			Summary: lang.Text{
				En: "A prior impact assessment, with a record of processing, in five cases.",
				Zh: "五种情形下应事前进行个人信息保护影响评估，并对处理情况进行记录。"},
			Why: lang.Text{
				En: "That face data is handled is visible; the assessment must be declared.",
				Zh: "处理人脸信息这一事实可见；评估须另行声明。"}},
		{Ref: Ref{Instrument: piplID, Article: "55", Item: 1}, Code: Partly,
			Summary: lang.Text{
				En: "Assessment before sensitive personal information is handled.",
				Zh: "处理敏感个人信息的，应事前评估。"},
			Why: lang.Text{
				En: "That face data is handled is visible; the assessment must be declared.",
				Zh: "处理人脸信息这一事实可见；评估须另行声明。"}},
		{Ref: Ref{Instrument: piplID, Article: "55", Item: 2}, Code: Partly,
			Summary: lang.Text{
				En: "Assessment before personal information is used for automated decisions.",
				Zh: "利用个人信息进行自动化决策的，应事前评估。"},
			Why: lang.Text{
				En: "Decisions on a score are visible; the assessment must be declared.",
				Zh: "依分数作出的决定可见；评估须另行声明。"}},
		{Ref: Ref{Instrument: piplID, Article: "55", Item: 3}, Code: Partly,
			Summary: lang.Text{
				En: "Assessment before personal information is entrusted, provided to other processors or published.",
				Zh: "委托处理、向其他处理者提供、公开个人信息的，应事前评估。"},
			Why: lang.Text{
				En: "Calls to third parties and public stores are visible; the assessment must be declared.",
				Zh: "对第三方的调用和公开存储可见；评估须另行声明。"}},
		{Ref: Ref{Instrument: piplID, Article: "55", Item: 4}, Code: Partly,
			Summary: lang.Text{
				En: "Assessment before personal information is provided abroad.",
				Zh: "向境外提供个人信息的，应事前评估。"},
			Why: lang.Text{
				En: "Foreign endpoints and regions are visible; the assessment must be declared.",
				Zh: "境外端点和区域可见；评估须另行声明。"}},
		{Ref: Ref{Instrument: piplID, Article: "55", Item: 5}, Code: No,
			Summary: lang.Text{
				En: "Assessment before other processing with major effect on personal rights.",
				Zh: "其他对个人权益有重大影响的处理活动，应事前评估。"},
			Why: lang.Text{
				En: "Major effect is a judgement on facts outside code.",
				Zh: "影响是否重大，取决于代码之外的事实。"}},
		{Ref: Ref{Instrument: piplID, Article: "56"}, Code: Partly,
			Summary: lang.Text{
				En: "What an assessment covers, and that report and record are kept three years or more.",
				Zh: "影响评估的内容，以及评估报告和处理情况记录至少保存三年。"},
			Why: lang.Text{
				En: "Retention constants for reports and records are visible; their content is not.",
				Zh: "报告和记录的保存期限常量可见；内容不可见。"}},
		{Ref: Ref{Instrument: piplID, Article: "56", Paragraph: 1}, Code: No,
			Summary: lang.Text{
				En: "The assessment covers purpose and manner, effect and risk, and whether measures fit the risk.",
				Zh: "评估内容包括目的方式是否合法正当必要、对个人权益的影响和安全风险、保护措施是否与风险相适应。"},
			Why: lang.Text{
				En: "The content of a report is not in code.",
				Zh: "报告内容不在代码之中。"}},
		{Ref: Ref{Instrument: piplID, Article: "56", Paragraph: 2}, Code: Yes,
			Summary: lang.Text{
				En: "Assessment report and record of processing are kept three years or more.",
				Zh: "影响评估报告和处理情况记录应至少保存三年。"},
			Why: lang.Text{
				En: "A shorter period in a constant or configuration is visible. The three years are for records, not for face data.",
				Zh: "常量或者配置中更短的期限可见；三年针对报告和记录，并非人脸信息的保存期限。"}},
		{Ref: Ref{Instrument: piplID, Article: "57"}, Code: No,
			Summary: lang.Text{
				En: "On a leak, tampering or loss the processor remedies it at once and notifies authorities and people.",
				Zh: "发生或者可能发生泄露、篡改、丢失的，应立即补救，并通知主管部门和个人。"},
			Why: lang.Text{
				En: "Incident response is organisational.",
				Zh: "事件响应属于组织管理事项。"}},
		{Ref: Ref{Instrument: piplID, Article: "66"}, Code: No,
			Summary: lang.Text{
				En: "Fines up to 1 million yuan, in serious cases up to 50 million yuan or 5% of the past year's turnover, and fines on those responsible.",
				Zh: "罚款最高100万元；情节严重的最高5000万元或者上一年度营业额百分之五，并可对责任人员处以罚款。"},
			Why: lang.Text{
				En: "Consequences lie outside code; they give a finding its weight.",
				Zh: "法律后果在代码之外，但影响结论的轻重。"}},
		{Ref: Ref{Instrument: piplID, Article: "69"}, Code: No,
			Summary: lang.Text{
				En: "A processor that harms personal rights and cannot prove that it is without fault bears tort liability.",
				Zh: "处理个人信息侵害个人信息权益造成损害，处理者不能证明自己没有过错的，应承担侵权责任。"},
			Why: lang.Text{
				En: "Harm and fault are findings of the court.",
				Zh: "损害和过错由法院认定。"}},
		{Ref: Ref{Instrument: piplID, Article: "72"}, Code: Partly, Scope: true,
			Summary: lang.Text{
				En: "A natural person's handling for personal or household affairs is left out.",
				Zh: "自然人因个人或者家庭事务处理个人信息的，不适用本法。"},
			Why: lang.Text{
				En: "That a program serves a household, such as a self-hosted photo album, must be declared.",
				Zh: "程序服务于家庭（例如自建相册）须另行声明。"}},
		{Ref: Ref{Instrument: piplID, Article: "73"}, Code: Partly, Scope: true,
			Summary: lang.Text{
				En: "Definitions: processor, automated decision, de-identification and anonymisation.",
				Zh: "术语定义：个人信息处理者、自动化决策、去标识化和匿名化。"},
			Why: lang.Text{
				En: "Steps that transform data are visible; which definition their result meets must be declared.",
				Zh: "对信息的转换步骤可见；其结果符合哪一定义须另行声明。"}},
		{Ref: Ref{Instrument: piplID, Article: "73", Item: 3}, Code: Partly, Scope: true,
			Summary: lang.Text{
				En: "De-identification: the person cannot be identified without extra information. The result stays personal information.",
				Zh: "去标识化：不借助额外信息无法识别特定自然人；处理结果仍属个人信息。"},
			Why: lang.Text{
				En: "Hashing and keyed identifiers are visible, and they leave the data personal.",
				Zh: "哈希和替代标识可见，处理后的信息仍属个人信息。"}},
		{Ref: Ref{Instrument: piplID, Article: "73", Item: 4}, Code: Partly, Scope: true,
			Summary: lang.Text{
				En: "Anonymisation: the person cannot be identified and the data cannot be restored.",
				Zh: "匿名化：无法识别特定自然人且不能复原。"},
			Why: lang.Text{
				En: "A step declared to anonymise is visible; that it cannot be undone is a fact to declare.",
				Zh: "声明为匿名化的步骤可见；不能复原属于须声明的事实。"}},
	},
}
