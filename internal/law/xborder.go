package law

import "github.com/facelint/facelint/internal/lang"

const xborderID = "cac-xborder-2024"

// xborder are the rules on when the gates of PIPL Article 38 apply.
var xborder = Instrument{
	ID: xborderID,
	Title: lang.Text{
		En: "Provisions on Promoting and Regulating Cross-border Data Flows",
		Zh: "促进和规范数据跨境流动规定"},
	Short:       lang.Text{En: "CAC 2024 data export rules", Zh: "数据跨境规定(2024)"},
	Issuer:      lang.Text{En: "Cyberspace Administration of China", Zh: "国家互联网信息办公室"},
	Number:      "国家互联网信息办公室令第16号",
	Promulgated: "2024-03-22",
	Effective:   "2024-03-22",
	Status:      InForce,
	Kind:        DepartmentalRule,
	URL:         "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
	Note: lang.Text{
		En: "Hong Kong, Macao and Taiwan count as outside the mainland. The waiver below 100,000 people leaves sensitive data out and has nothing to do with the filing threshold of the 2025 Measures.",
		Zh: "港澳台地区按境外处理。不满10万人的豁免不含敏感个人信息，与2025年办法的备案门槛无关。"},
	aliases:  []string{"xborder", "cac-xborder"},
	itemised: []string{"5", "7"},
	provisions: []Provision{
		{Ref: Ref{Instrument: xborderID, Article: "5"}, Code: Partly, Scope: true,
			Summary: lang.Text{
				En: "Export gates are waived for contracts with the person, cross-border staff management, emergencies, and small numbers without sensitive data; consent and assessment duties remain.",
				Zh: "为订立履行个人合同、跨境人力资源管理、紧急情况以及少量非敏感个人信息出境，免予安全评估、标准合同和认证；告知同意和影响评估义务不因此免除。"},
			Why: lang.Text{
				En: "Foreign endpoints are visible; the ground of the waiver must be declared.",
				Zh: "境外端点可见；豁免事由须另行声明。"}},
		{Ref: Ref{Instrument: xborderID, Article: "5", Item: 1}, Code: Partly, Scope: true,
			Summary: lang.Text{
				En: "Gates are waived where a contract with the person, such as cross-border shopping or travel booking, needs the export.",
				Zh: "为订立、履行个人作为一方当事人的合同确需出境的，免予履行上述程序。"},
			Why: lang.Text{
				En: "The contract and its need are facts to declare.",
				Zh: "合同及其必要性属于须声明的事实。"}},
		{Ref: Ref{Instrument: xborderID, Article: "5", Item: 2}, Code: Partly, Scope: true,
			Summary: lang.Text{
				En: "Gates are waived where cross-border staff management under lawful labour rules or a collective contract needs the export.",
				Zh: "依法制定的劳动规章制度、依法签订的集体合同下的跨境人力资源管理确需出境的，免予履行上述程序。"},
			Why: lang.Text{
				En: "Employment and labour rules are facts to declare.",
				Zh: "用工关系和规章制度属于须声明的事实。"}},
		{Ref: Ref{Instrument: xborderID, Article: "5", Item: 3}, Code: Partly, Scope: true,
			Summary: lang.Text{
				En: "Gates are waived where an emergency needs the export to protect life, health or property.",
				Zh: "紧急情况下为保护自然人的生命健康和财产安全确需出境的，免予履行上述程序。"},
			Why: lang.Text{
				En: "The emergency is a fact to declare.",
				Zh: "紧急情况属于须声明的事实。"}},
		{Ref: Ref{Instrument: xborderID, Article: "5", Item: 4}, Code: Partly, Scope: true,
			Summary: lang.Text{
				En: "Gates are waived for fewer than 100,000 people since 1 January of the year, not counting sensitive data; face data is sensitive, so it gains nothing here.",
				Zh: "当年1月1日起累计出境不满10万人个人信息的免予履行上述程序，但不含敏感个人信息；人脸信息属于敏感个人信息，不在此列。"},
			Why: lang.Text{
				En: "That face data is sent abroad is visible, and no number of people brings it under this waiver.",
				Zh: "人脸信息出境可见，人数再少也不适用本项豁免。"}},
		{Ref: Ref{Instrument: xborderID, Article: "7"}, Code: Partly,
			Summary: lang.Text{
				En: "When export calls for a security assessment by the national cyberspace authority.",
				Zh: "应申报数据出境安全评估的情形。"},
			Why: lang.Text{
				En: "Foreign endpoints are visible; status and numbers must be declared.",
				Zh: "境外端点可见；主体身份和数量须另行声明。"}},
		{Ref: Ref{Instrument: xborderID, Article: "7", Item: 2}, Code: Partly,
			Summary: lang.Text{
				En: "A security assessment is due for important data, for a million people's plain personal information or for 10,000 people's sensitive data since 1 January of the year.",
				Zh: "关键信息基础设施运营者以外的处理者向境外提供重要数据，或者当年1月1日起累计提供100万人以上个人信息（不含敏感个人信息）、1万人以上敏感个人信息的，应申报安全评估。"},
			Why: lang.Text{
				En: "Foreign endpoints are visible; the number of people must be declared.",
				Zh: "境外端点可见；人数须另行声明。"}},
		{Ref: Ref{Instrument: xborderID, Article: "8"}, Code: Partly,
			Summary: lang.Text{
				En: "Below 10,000 people's sensitive data a standard contract or certification is due, with no lower floor.",
				Zh: "当年1月1日起累计提供不满1万人敏感个人信息的，应订立标准合同或者通过保护认证，没有更低的免除门槛。"},
			Why: lang.Text{
				En: "Foreign endpoints are visible; contract or certification must be declared.",
				Zh: "境外端点可见；合同或者认证须另行声明。"}},
	},
}
