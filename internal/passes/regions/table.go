package regions

import (
	"regexp"
	"slices"
	"strings"
)

// Where says on which side of the border something is.
type Where uint8

// The sides. The zero Where is not known.
const (
	Mainland Where = iota + 1
	Outside
)

// cities of the mainland, and others, in the names of regions: ap-beijing at
// Tencent Cloud, cn-hangzhou at Alibaba Cloud.
var (
	mainland = []string{
		"beijing", "shanghai", "guangzhou", "chengdu", "chongqing", "nanjing", "shenzhen", "hangzhou", "qingdao", "zhangjiakou",
		"huhehaote", "wulanchabu", "heyuan", "fuzhou", "wuhan", "tianjin", "suzhou", "jinan", "xian", "zhengzhou", "guiyang", "baoding",
	}
	outside = []string{
		"hongkong", "taipei", "singapore", "jakarta", "bangkok", "mumbai", "seoul", "tokyo", "osaka", "frankfurt", "siliconvalley",
		"ashburn", "toronto", "saopaulo", "moscow", "virginia", "london", "dubai", "sydney",
	}
)

// The forms of names of regions: with a direction and a number (us-east-1,
// cn-north-4), and with a city (ap-hongkong, cn-shenzhen-finance).
var (
	directed = regexp.MustCompile(`^([a-z]{2})(-gov|-iso[a-z]?|-[a-z]+)?-(central|north|south|east|west|northeast|southeast|northwest|southwest)-?[0-9]+$`)
	citied   = regexp.MustCompile(`^(?:ap|cn|na|eu|sa|me|us)-([a-z]+)(?:-[a-z0-9]+)*$`)
)

// Region returns where the region of a cloud called name is, 0 if name is none.
func Region(name string) Where {
	if m := directed.FindStringSubmatch(name); m != nil {
		if m[1] == "cn" {
			return Mainland
		}
		return Outside
	}
	m := citied.FindStringSubmatch(name)
	switch {
	case m == nil:
		return 0
	case slices.Contains(mainland, m[1]):
		return Mainland
	case slices.Contains(outside, m[1]):
		return Outside
	}
	return 0
}

// hosts are those that are known to be on one side, with all below them; the
// longest counts.
var hosts = map[string]Where{
	"amazonaws.com": Outside, "amazonaws.com.cn": Mainland,
	"azure.com": Outside, "windows.net": Outside, "azure.cn": Mainland, "chinacloudapi.cn": Mainland,
	"googleapis.com": Outside, "firebaseio.com": Outside, "digitaloceanspaces.com": Outside, "r2.cloudflarestorage.com": Outside,
	"backblazeb2.com": Outside, "supabase.co": Outside, "mongodb.net": Outside,
	"slack.com": Outside, "discord.com": Outside, "telegram.org": Outside,
	"api-us.faceplusplus.com": Outside, "api-sg.faceplusplus.com": Outside, "api-cn.faceplusplus.com": Mainland,
	"api.kairos.com": Outside, "api.luxand.cloud": Outside, "betafaceapi.com": Outside, "api.skybiometry.com": Outside,
	"api.yoti.com": Outside, "onfido.com": Outside, "api.complycube.com": Outside, "faceapi.regulaforensics.com": Outside,
	"api.edenai.run": Outside, "api.api-ninjas.com": Outside, "api.clarifai.com": Outside,
	"aip.baidubce.com": Mainland, "api.megvii.com": Mainland, "api.faceid.com": Mainland,
}

// regional are clouds whose hosts have the region in a label.
var regional = []string{"aliyuncs.com", "myqcloud.com", "tencentcloudapi.com", "myhuaweicloud.com", "volces.com", "ivolces.com"}

// Host returns where host is, 0 if that is not known, and the region in its
// name, "" if it has none.
func Host(host string) (Where, string) {
	host = strings.ToLower(host)
	best, side := "", Where(0)
	for h, w := range hosts {
		if (host == h || strings.HasSuffix(host, "."+h)) && len(h) > len(best) {
			best, side = h, w
		}
	}
	for label := range strings.SplitSeq(host, ".") {
		label = strings.TrimPrefix(strings.TrimPrefix(label, "oss-"), "tos-")
		if w := Region(strings.TrimSuffix(label, "-internal")); w != 0 && (best != "" || slices.ContainsFunc(regional, func(r string) bool { return strings.HasSuffix(host, "."+r) })) {
			return w, label
		}
	}
	return side, ""
}

// vendors are clouds by what stands in the import paths of their SDKs.
var vendors = []struct{ in, name string }{
	{"aws/aws-sdk-go", "Amazon"}, {"azure/azure-sdk-for-go", "Microsoft"}, {"azure/azure-storage", "Microsoft"},
	{"tencentcloud", "Tencent Cloud"}, {"tencentyun", "Tencent Cloud"},
	{"aliyun", "Alibaba Cloud"}, {"alibabacloud", "Alibaba Cloud"}, {"huaweicloud", "Huawei Cloud"},
	{"volcengine", "Volcengine"}, {"baidubce", "Baidu"}, {"cloud.google.com/go", "Google"}, {"googleapis", "Google"},
}

// Vendor returns the cloud whose SDK a package is part of, as models name it, ""
// if it is none.
func Vendor(importPath string) string {
	lower := strings.ToLower(importPath)
	for _, v := range vendors {
		if strings.Contains(lower, v.in) {
			return v.name
		}
	}
	return ""
}

// abroad are recipients whose services are all run outside, whatever is
// configured.
var abroad = []string{
	"API Ninjas", "Betaface", "Clarifai", "ComplyCube", "Eden AI", "Google", "Kairos", "Luxand", "Onfido", "Regula", "SkyBiometry", "Yoti",
}

// Abroad reports whether all services of a recipient are run outside.
func Abroad(recipient string) bool { return slices.Contains(abroad, recipient) }
