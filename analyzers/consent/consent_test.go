package consent_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/analyzers/consent"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lint"
)

func TestConsent(t *testing.T) {
	silenced := make(map[string]string)
	found := make(map[string]finding.Finding)
	for _, r := range analyzertest.Run(t, consent.Analyzer) {
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
		"(*consent/clinic.server).kiosk": "the gateway asks before it lets a request through",
	}, silenced)

	enroll := found["(*consent/clinic.server).enroll"]
	require.Len(t, enroll.Trace, 3, "registered, called on, processed")
	require.Contains(t, enroll.Trace[0].Text.En, "registered here")
	require.Equal(t, "testdata/src/consent/clinic/service/service.go", enroll.Trace[2].Pos.File)

	shibie := found["(*consent/park.fuwu).shibie"]
	require.Regexp(t, `^\(\*Client\)\.SearchFaces（.*）处理人脸，而从处理函数 \(\*fuwu\)\.shibie 到此处，没有核验本人对处理人脸信息的单独同意（.* 处核验的 Yonghu\.YinsiTongyi 并非对处理人脸信息的同意）$`, shibie.Message.Zh)
}
