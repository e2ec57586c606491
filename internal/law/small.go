package law

import "github.com/facelint/facelint/internal/lang"

const smallID = "cac-small-2026"

// small are the measures for small processors. Their text was not seen, so the
// catalogue cites them as a whole.
var small = Instrument{
	ID: smallID,
	Title: lang.Text{
		En: "Provisions on Simplified Measures for Personal Information Protection by Small Processors",
		Zh: "小型个人信息处理者个人信息保护简化措施规定"},
	Short:       lang.Text{En: "CAC/MPS 2026 (small processors)", Zh: "小型处理者规定(2026)"},
	Issuer:      lang.Text{En: "Cyberspace Administration of China and Ministry of Public Security", Zh: "国家互联网信息办公室、公安部"},
	Number:      "国家互联网信息办公室、公安部令第25号",
	Promulgated: "2026-07-24",
	Effective:   "2026-09-01",
	Status:      InForce,
	Kind:        DepartmentalRule,
	URL:         "https://www.cac.gov.cn/2026-07/24/c_1786638889704872.htm",
	Note: lang.Text{
		En: "Known through secondary sources only: check the official page before relying on it.",
		Zh: "仅据二手来源，使用前请核对官方文本。"},
	aliases: []string{"cac-small"},
	provisions: []Provision{
		{Ref: Ref{Instrument: smallID}, Code: No,
			Summary: lang.Text{
				En: "Simpler ways for small processors, reported as those below 100,000 people, to carry out personal information duties such as the impact assessment; the duties themselves stay.",
				Zh: "据报道，对处理人数不足10万人的小型个人信息处理者，简化影响评估等义务的履行方式，义务本身不免除。"},
			Why: lang.Text{
				En: "The number of people processed and the form of an assessment are organisational facts.",
				Zh: "处理人数和评估形式属于组织管理事实。"}},
	},
}
