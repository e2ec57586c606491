package share_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/analyzers/share"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/rule"
)

func TestShare(t *testing.T) {
	silenced := make(map[string]string)
	found := make(map[string]finding.Finding)
	for _, r := range analyzertest.Run(t, share.Analyzer) {
		for _, f := range r.Result.(*lint.Result).Findings {
			found[f.Function] = f
			if f.Suppressed != nil {
				silenced[f.Function] = f.Suppressed.Reason
			}
		}
	}
	require.Equal(t, map[string]string{
		"share/cloudnamed.Find":       "entrusted to aws",
		"share/webhook.tellEntrusted": "entrusted to printer",
	}, silenced)

	other := law.Ref{Instrument: "pipl", Article: "23"}
	vendor := found["share/menjin.luru"]
	require.Equal(t, rule.Warning, vendor.Severity)
	require.Equal(t, "向他人提供人脸图像：Tencent Cloud（CreatePerson）", vendor.Message.Zh)
	require.NotContains(t, vendor.Articles, other, "a vendor is entrusted unless the program says otherwise")
	controller := found["share/cloud.Pay"]
	require.Equal(t, rule.Error, controller.Severity)
	require.Contains(t, controller.Articles, other)
	require.NotContains(t, controller.Articles, law.Ref{Instrument: "pipl", Article: "21"})

	hook := found["share/webhook.tell"]
	require.Equal(t, rule.Error, hook.Severity, "nobody says who that is")
	require.Equal(t, "人脸图像被发往 hooks.example.com（http.NewRequestWithContext），该主机归属不明；来源：参数 v；判定依据：名称 Face，且其类型可容纳此类数据", hook.Message.Zh)
	require.Equal(t, rule.Error, found["share/webhook.tellBank"].Severity)
	require.Contains(t, found["share/webhook.tellBank"].Articles, other)
	require.Contains(t, found["share/webhook.tellByDefault"].Trace[0].Text.En, "https://collect.example.net", "where the address is set")
}
