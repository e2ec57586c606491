package law

import "github.com/facelint/facelint/internal/lang"

const minorsID = "minors-net-2024"

// minors are the regulations on minors in cyberspace.
var minors = Instrument{
	ID: minorsID,
	Title: lang.Text{
		En: "Regulations on the Protection of Minors in Cyberspace",
		Zh: "未成年人网络保护条例"},
	Short:       lang.Text{En: "Minors Online Regulations", Zh: "未成年人网络保护条例"},
	Issuer:      lang.Text{En: "State Council", Zh: "国务院"},
	Number:      "国务院令第766号",
	Promulgated: "2023-10-16",
	Effective:   "2024-01-01",
	Status:      InForce,
	Kind:        AdministrativeRegulation,
	Note: lang.Text{
		En: "The official page was not located. Minors here are people under 18.",
		Zh: "未找到官方页面。此处未成年人指不满18周岁者。"},
	aliases: []string{"minors-net"},
	provisions: []Provision{
		{Ref: Ref{Instrument: minorsID, Article: "32"}, Code: Partly,
			Summary: lang.Text{
				En: "Handling of minors' personal information keeps to what is necessary; no forcing of minors or guardians into needless consent and no refusing of basic functions for lack of it.",
				Zh: "处理未成年人个人信息应遵守必要范围的规定，不得强制要求未成年人或者监护人同意处理非必要信息，不得因其不同意而拒绝提供基本功能服务。"},
			Why: lang.Text{
				En: "A handler that refuses when consent is absent is visible; need, and that minors are served, must be declared.",
				Zh: "无同意即拒绝的处理程序可见；必要性和是否面向未成年人须另行声明。"}},
		{Ref: Ref{Instrument: minorsID, Article: "34"}, Code: Partly,
			Summary: lang.Text{
				En: "Minors and guardians get convenient ways to see, copy, correct, complete and delete the minor's information.",
				Zh: "应为未成年人或者监护人查阅、复制、更正、补充、删除未成年人个人信息提供便捷的方法和途径。"},
			Why: lang.Text{
				En: "Routes for these requests are visible; that minors are served must be declared.",
				Zh: "相应路由可见；是否面向未成年人须另行声明。"}},
		{Ref: Ref{Instrument: minorsID, Article: "36"}, Code: Partly,
			Summary: lang.Text{
				En: "Staff reach minors' information by least privilege, with approval and a record of each access.",
				Zh: "工作人员访问未成年人个人信息应遵循最小授权原则，经审批并记录访问情况。"},
			Why: lang.Text{
				En: "Access checks and audit records are visible; approval by a responsible person is only partly so.",
				Zh: "访问检查和审计记录可见；负责人审批只能部分判断。"}},
		{Ref: Ref{Instrument: minorsID, Article: "37"}, Code: No,
			Summary: lang.Text{
				En: "A yearly audit of how minors' information is handled, reported to the authorities.",
				Zh: "每年对处理未成年人个人信息遵守法律、行政法规的情况进行合规审计，并报告网信等部门。"},
			Why: lang.Text{
				En: "Audits are organisational.",
				Zh: "审计属于组织管理事项。"}},
	},
}
