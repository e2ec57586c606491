package infer_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/analyzers/infer"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/lint"
)

func TestInfer(t *testing.T) {
	silenced := make(map[string]string)
	found := make(map[string]finding.Finding)
	for _, r := range analyzertest.Run(t, infer.Analyzer) {
		for _, f := range r.Result.(*lint.Result).Findings {
			found[f.Function+" "+f.Key] = f
			if f.Suppressed != nil {
				silenced[f.Function] = f.Suppressed.Reason
			}
		}
	}
	require.Equal(t, map[string]string{
		"infer/allowed.Missing": "search for missing children, order 12/2026",
		"infer/allowed.Asked":   "each guest signs for the mood study",
	}, silenced)

	inVenues := law.Ref{Instrument: "spc-2021-15", Article: "2", Item: 1}
	asked := found["infer/mendian.baidu face_field"]
	require.Equal(t, facedata.High, asked.Confidence)
	require.Equal(t, "请求由人脸推断个人属性：年龄、情绪、种族（face_field）", asked.Message.Zh)
	require.NotContains(t, asked.Articles, inVenues, "no venue is declared")
	require.Contains(t, found["infer/allowed.Unasked FaceDetail.Emotions"].Articles, inVenues)
	require.Equal(t, facedata.Medium, found["infer/kiosk.Group faceBox.Gender"].Confidence, "known by name")
}
