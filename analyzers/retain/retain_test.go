package retain_test

import (
	"path"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/facelint/facelint/analyzers/retain"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/rule"
)

func TestRetain(t *testing.T) {
	silenced := make(map[string]string)
	found := make(map[string]finding.Finding)
	for _, r := range analyzertest.Run(t, retain.Analyzer) {
		result := r.Result.(*lint.Result)
		require.Equal(t, r.Action.Package.Name != "main", result.Open, "only a program is closed: %s", r.Action.Package)
		for _, f := range result.Findings {
			found[path.Base(r.Action.Package.PkgPath)+" "+f.Key] = f
			if f.Suppressed != nil {
				silenced[f.Function] = f.Suppressed.Reason
			}
		}
	}
	require.Equal(t, rule.Warning, retain.Rule.Severity)
	require.Equal(t, map[string]string{"retain/allowed.save": "由数据平台按保存期限每日清理"}, silenced)

	vendor := found["gallery gallery:staff"]
	require.Equal(t, facedata.High, vendor.Confidence, "a vendor's own call says what it is")
	require.NotEmpty(t, vendor.Trace)
	require.NotEmpty(t, vendor.Evidence)

	cached := found["cache keyvalue:face:long:"]
	require.Equal(t, facedata.Medium, cached.Confidence, "a name alone says what it is")
	require.Equal(t, "a face image is kept in a key-value store (face:long:) by redis.cmdable.Set for 1500 days, "+
		"which is no limit in effect, and no job that the program runs erases it by age", cached.Message.En)
	require.Equal(t, "人脸图像被 redis.cmdable.Set 保存到键值存储(face:long:)，过期时间为 1500 天，实际上等于没有期限，程序也没有按时间清除的任务", cached.Message.Zh)
}

// What one program keeps another of the same system may purge: the rule hears of
// both.
func TestProgramsOfOneSystem(t *testing.T) {
	var all []finding.Finding
	var programs []any
	kept := make(map[string][]string)
	for _, r := range analysistest.Run(silent{}, analyzertest.Dir(t), retain.Analyzer, "retain_estate/...") {
		require.NoError(t, r.Err)
		result := r.Result.(*lint.Result)
		if result.Open {
			require.Empty(t, result.Findings, "a library draws no conclusion")
			continue
		}
		programs = append(programs, result.Program)
		for _, f := range result.Findings {
			all = append(all, f)
			kept[r.Action.Package.PkgPath] = append(kept[r.Action.Package.PkgPath], f.Key)
		}
	}
	require.Equal(t, map[string][]string{
		"retain_estate/purge":  {"sql:residents", "sql:passages"},
		"retain_estate/server": {"sql:residents", "sql:callers"},
	}, kept)
	var left []string
	for _, f := range retain.Join(all, programs) {
		left = append(left, f.Key)
	}
	require.Equal(t, []string{"sql:residents", "sql:residents"}, left, "once for each program; a report tells it once")
}

// silent drops what analysistest says of wants: a program is not the package
// that its findings lie in.
type silent struct{}

func (silent) Errorf(string, ...any) {}
