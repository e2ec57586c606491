package plainwire_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/analyzers/plainwire"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/rule"
)

func TestPlainwire(t *testing.T) {
	silenced := make(map[string]string)
	found := make(map[string]finding.Finding)
	for _, r := range analyzertest.Run(t, plainwire.Analyzer) {
		result := r.Result.(*lint.Result)
		require.Equal(t, r.Action.Package.Name != "main", result.Open, "only a program is closed: %s", r.Action.Package)
		for _, f := range result.Findings {
			found[f.Function] = f
			if f.Suppressed != nil {
				silenced[f.Function] = f.Suppressed.Reason
			}
		}
	}
	require.Equal(t, map[string]string{
		"plainwire/calls.allowed": "an optical cable that ends in this room",
		"plainwire/allowed.main":  "the ingress of the cluster terminates TLS",
	}, silenced)

	require.Equal(t, rule.Error, found["plainwire/calls.constant"].Severity, "a host is named")
	require.Equal(t, rule.Warning, found["plainwire/calls.hostConfigured"].Severity, "it may be this machine")
	require.Equal(t, rule.Warning, found["plainwire/open.main"].Severity, "something in front may encrypt")
	daka := found["(*plainwire/kaoqin.kaoqin).daka"]
	require.Equal(t, "人脸图像以明文发送：http.Post 将其发往 http://10.8.0.3:9000/shibie；来源：(*gin.Context).FormFile；判定依据：(*face.Recognizer).RecognizeSingle 接收或给出人脸图像", daka.Message.Zh)
}
