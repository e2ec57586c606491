package model

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/facedata"
)

func TestEndpoint(t *testing.T) {
	for url, want := range map[string]struct {
		recipient string
		keeps     bool
	}{
		"https://westeurope.api.cognitive.microsoft.com/face/v1.0/detect?returnFaceId=true":       {recipient: "Microsoft"},
		"https://*.cognitiveservices.azure.com/face/v1.2/detect":                                  {recipient: "Microsoft"},
		"https://*/face/v1.0/detect":                                                              {recipient: "Microsoft"},
		"*face/v1.0/detect*":                                                                      {recipient: "Microsoft"},
		"https://x.cognitiveservices.azure.com/face/v1.0/persongroups/*/persons/*/persistedFaces": {recipient: "Microsoft", keeps: true},
		"https://api-cn.faceplusplus.com/facepp/v3/detect":                                        {recipient: "Face++"},
		"api-us.faceplusplus.com/facepp/v3/*":                                                     {recipient: "Face++"},
		"https://aip.baidubce.com/rest/2.0/face/v3/match?access_token=*":                          {recipient: "Baidu"},
		"*/rest/2.0/face/v3/faceset/user/add*":                                                    {recipient: "Baidu", keeps: true},
		"https://iai.ap-guangzhou.tencentcloudapi.com":                                            {recipient: "Tencent Cloud"},
		"https://iai.tencentcloudapi.com/":                                                        {recipient: "Tencent Cloud"},
		"https://face.*.myhuaweicloud.com/v2/*/face-sets/staff/faces":                             {recipient: "Huawei Cloud", keeps: true},
		"https://API.Kairos.com:443/enroll":                                                       {recipient: "Kairos", keeps: true},
		"http://compreface:8000/api/v1/recognition/faces?subject=*":                               {keeps: true},
		"http://192.168.1.64/ISAPI/Intelligent/FDLib/FaceDataRecord?format=json":                  {keeps: true},
		"*:8080/isapi/intelligent/fdlib/pictureUpload":                                            {keeps: true},
	} {
		got, ok := Endpoint(url)
		require.True(t, ok, url)
		require.Equal(t, want.recipient, got.Recipient, url)
		require.Equal(t, want.keeps, got.Keeps, url)
	}
}

func TestEndpointOfIds(t *testing.T) {
	got, ok := Endpoint("https://westeurope.api.cognitive.microsoft.com/face/v1.0/verify")
	require.True(t, ok)
	require.Equal(t, facedata.Reference, got.Kind)
	got, ok = Endpoint("https://westeurope.api.cognitive.microsoft.com/face/v1.0/detect")
	require.True(t, ok)
	require.Zero(t, got.Kind, "any face data")
}

func TestEndpointOfOthers(t *testing.T) {
	for _, url := range []string{
		"", "*", "https://", "https://*", "/", "%zz://[",
		"https://westeurope.api.cognitive.microsoft.com/vision/v3.2/ocr",
		"https://westeurope.api.cognitive.microsoft.com",
		"https://westeurope.api.cognitive.microsoft.com/*",
		"https://evil.example.com/?x=https://iai.tencentcloudapi.com",
		"https://tencentcloudapi.com", "https://ocr.tencentcloudapi.com", "https://iai.tencentcloudapi.com.example.com",
		"https://aip.baidubce.com/rest/2.0/ocr/v1/idcard", "https://aip.baidubce.com/oauth/2.0/token",
		"https://api-cn.faceplusplus.com/cardpp/v1/ocridcard", "https://api.megvii.com/faceid/v1/ocridcard",
		"https://example.com/rest/2.0/face/v3/detect",
		"https://api.onfido.com/v3.6/documents",
		"*/face", "*/fcgi-bin", "https://www.facebook.com/face/v1.0",
		"http://192.168.1.64/ISAPI/System/deviceInfo", "http://speech/api/v1/recognition/audio",
	} {
		_, ok := Endpoint(url)
		require.False(t, ok, url)
	}
}

func TestBuiltinEndpoints(t *testing.T) {
	rows, err := endpoints()
	require.NoError(t, err)
	require.NotEmpty(t, rows)
	for _, r := range rows {
		require.NotEmpty(t, r.Note, "line %d says nowhere where it was learnt", r.Line)
		require.Equal(t, r.Host == "*", r.Recipient == "", "line %d", r.Line)
		got, ok := Endpoint("https://" + r.Host + r.Path)
		if r.Host != "*" {
			got, ok = Endpoint("https://" + exampleHost(r.Host) + r.Path)
		}
		require.True(t, ok, "line %d", r.Line)
		require.GreaterOrEqual(t, len(got.Path), len(r.Path), "line %d is never asked", r.Line)
	}
}

// exampleHost returns a host that the pattern stands for.
func exampleHost(pattern string) string {
	out := []byte(pattern)
	for i, c := range out {
		if c == '*' {
			out[i] = 'x'
		}
	}
	return string(out)
}

func TestEndpointMistakes(t *testing.T) {
	rows, err := parseEndpoints("endpoints.model", []byte(`# a comment

endpoint api.example.com/face recipient="An Example" keeps # docs
endpoint
endpoints a.example.com
endpoint https://a.example.com
endpoint A.example.com
endpoint a..example.com
endpoint a.example.com//x
endpoint */face
endpoint a.example.com op=copy
endpoint a.example.com keeps keeps
endpoint a.example.com recipient=
endpoint a.example.com recipient="x
endpoint api.example.com/face
`))
	require.Equal(t, []EndpointRow{{Host: "api.example.com", Path: "/face", Recipient: "An Example", Keeps: true, Line: 3, Note: "docs"}}, rows)
	require.EqualError(t, err, `endpoints.model:4:1: host missing
endpoints.model:5:1: unknown verb "endpoints": use endpoint HOST[/PATH] [kind=KIND] [recipient=WHO] [keeps]
endpoints.model:6:10: bad address "https://a.example.com": use a host in lower case and a path, without scheme, port and query
endpoints.model:7:10: bad address "A.example.com": use a host in lower case and a path, without scheme, port and query
endpoints.model:8:10: bad address "a..example.com": part of it is empty
endpoints.model:9:10: bad address "a.example.com//x": part of it is empty
endpoints.model:10:10: "*/face": on any host, two elements of the path at least must tell the service
endpoints.model:11:24: endpoint takes no "op"
endpoints.model:12:30: "keeps" twice
endpoints.model:13:34: recipient without a name
endpoints.model:14:24: quote not closed
endpoints.model:15:10: api.example.com/face stands in line 3 already`)
}
