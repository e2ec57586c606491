package law

import "github.com/facelint/facelint/internal/lang"

const videoID = "video-799"

// video are the regulations on public-security video systems.
var video = Instrument{
	ID: videoID,
	Title: lang.Text{
		En: "Regulations on Public Security Video Image Information Systems",
		Zh: "公共安全视频图像信息系统管理条例"},
	Short:       lang.Text{En: "Public Video Regulations", Zh: "公共安全视频条例"},
	Issuer:      lang.Text{En: "State Council", Zh: "国务院"},
	Number:      "国务院令第799号",
	Adopted:     "2024-12-16",
	Promulgated: "2025-01-13",
	Effective:   "2025-04-01",
	Status:      InForce,
	Kind:        AdministrativeRegulation,
	URL:         "https://www.mee.gov.cn/zcwj/gwywj/202502/t20250211_1102044.shtml",
	Note: lang.Text{
		En: "What its articles say is known through a secondary source: check the official text before relying on it.",
		Zh: "条文内容据二手来源，使用前请核对官方文本。"},
	aliases: []string{"video"},
	provisions: []Provision{
		{Ref: Ref{Instrument: videoID, Article: "8"}, Code: Partly,
			Summary: lang.Text{
				En: "Private places in which public-security video devices may not be installed.",
				Zh: "禁止安装公共安全视频图像采集设备的私密场所。"},
			Why: lang.Text{
				En: "Location constants and device configuration can name such places.",
				Zh: "位置常量和设备配置可能写明此类场所。"}},
		{Ref: Ref{Instrument: videoID, Article: "13"}, Code: Partly,
			Summary: lang.Text{
				En: "Prominent signs where public-security video devices stand.",
				Zh: "安装公共安全视频图像采集设备应设置显著提示标识。"},
			Why: lang.Text{
				En: "Signs are physical and must be declared.",
				Zh: "提示标识是实物，须另行声明。"}},
		{Ref: Ref{Instrument: videoID, Article: "17"}, Code: Partly,
			Summary: lang.Text{
				En: "Systems of Article 7 keep video for 30 days or more and delete it once its purpose is met: a statutory ground for keeping.",
				Zh: "第7条所列系统采集的视频图像信息应保存不少于30日，目的已实现的应当删除；这是保存的法定依据。"},
			Why: lang.Text{
				En: "Retention periods are visible; that a system belongs to Article 7 must be declared.",
				Zh: "保存期限可见；系统是否属于第7条范围须另行声明。"}},
	},
}
