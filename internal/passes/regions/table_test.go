package regions

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestRegion(t *testing.T) {
	for name, want := range map[string]Where{
		"us-east-1": Outside, "us-gov-west-1": Outside, "eu-central-1": Outside, "ap-southeast-1": Outside, "la-north-2": Outside,
		"cn-north-1": Mainland, "cn-northwest-1": Mainland, "cn-east-3": Mainland,
		"ap-beijing": Mainland, "ap-guangzhou": Mainland, "ap-shanghai-fsi": Mainland, "cn-shenzhen-finance-1": Mainland, "cn-hangzhou": Mainland,
		"ap-hongkong": Outside, "cn-hongkong": Outside, "ap-taipei": Outside, "na-siliconvalley": Outside, "eu-frankfurt": Outside,
		"": 0, "us": 0, "ap-paris-match": 0, "en-us": 0, "x-east-1": 0, "us-east": 0, "ap-nowhere": 0,
	} {
		require.Equal(t, want, Region(name), name)
	}
}

func TestHost(t *testing.T) {
	for host, want := range map[string]Placed{
		"s3.amazonaws.com":                        {Where: Outside},
		"b.s3.eu-west-1.amazonaws.com":            {Where: Outside, Region: "eu-west-1"},
		"b.s3.cn-north-1.amazonaws.com.cn":        {Where: Mainland, Region: "cn-north-1"},
		"x.cognitiveservices.azure.com":           {Where: Outside},
		"x.cognitiveservices.azure.cn":            {Where: Mainland},
		"b.oss-cn-hangzhou.aliyuncs.com":          {Where: Mainland, Region: "cn-hangzhou"},
		"b.oss-cn-hangzhou-internal.aliyuncs.com": {Where: Mainland, Region: "cn-hangzhou-internal"},
		"b.oss-us-west-1.aliyuncs.com":            {Where: Outside, Region: "us-west-1"},
		"b.cos.na-siliconvalley.myqcloud.com":     {Where: Outside, Region: "na-siliconvalley"},
		"iai.tencentcloudapi.com":                 {},
		"API-US.faceplusplus.com":                 {Where: Outside},
		"api-cn.faceplusplus.com":                 {Where: Mainland},
		"faces.us-east-1.example.com":             {},
		"notamazonaws.com":                        {},
		"":                                        {},
	} {
		where, region := Host(host)
		require.Equal(t, want, Placed{Where: where, Region: region}, host)
	}
}
