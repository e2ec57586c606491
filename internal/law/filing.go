package law

import "github.com/facelint/facelint/internal/lang"

const filingID = "cac-frt-filing-2025"

// filing is the announcement that opens filing under the 2025 Measures. It has
// no numbered articles.
var filing = Instrument{
	ID: filingID,
	Title: lang.Text{
		En: "Announcement on the Filing of Applications of Facial Recognition Technology",
		Zh: "关于开展人脸识别技术应用备案工作的公告"},
	Short:       lang.Text{En: "CAC filing announcement 2025", Zh: "人脸识别备案公告(2025)"},
	Issuer:      lang.Text{En: "Cyberspace Administration of China", Zh: "国家互联网信息办公室"},
	Promulgated: "2025-05-28",
	Status:      InForce,
	Kind:        Announcement,
	URL:         "https://www.cac.gov.cn/2025-05/30/c_1750315544241157.htm",
	Note: lang.Text{
		En: "Dated 28 May 2025, posted on 30 May. It names the provincial authority; the Measures say provincial level or above.",
		Zh: "落款2025年5月28日，5月30日发布。公告写明向省级网信部门备案，办法的表述为省级以上。"},
	aliases: []string{"cac-frt-filing"},
	provisions: []Provision{
		{Ref: Ref{Instrument: filingID}, Code: Partly,
			Summary: lang.Text{
				En: "How to file: online, with the provincial cyberspace authority. Stock that reaches 100,000 people on or after 1 June 2025 is filed within 30 working days; stock that had reached it earlier was due by 14 July 2025.",
				Zh: "备案方式：通过线上系统向省级网信部门办理。2025年6月1日及以后存储数量达到10万人的，自达到之日起30个工作日内备案；此前已经达到的，应于2025年7月14日前完成备案。"},
			Why: lang.Text{
				En: "Capacity constants hint at scale; the number of people stored and the filing are facts to declare.",
				Zh: "容量常量可提示规模；实际存储人数和备案情况属于须声明的事实。"}},
	},
}
