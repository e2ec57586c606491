package softerase_test

import (
	"fmt"
	"path"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/facelint/facelint/analyzers/softerase"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/rule"
)

func TestSofterase(t *testing.T) {
	silenced := make(map[string]string)
	found := make(map[string]finding.Finding)
	for _, r := range analyzertest.Run(t, softerase.Analyzer) {
		result := r.Result.(*lint.Result)
		require.Equal(t, r.Action.Package.Name != "main", result.Open, "only a program is closed: %s", r.Action.Package)
		for _, f := range result.Findings {
			require.LessOrEqual(t, f.Confidence, facedata.Medium, "what a deletion is meant for is not known")
			found[fmt.Sprintf("%s:%d", path.Base(f.Pos.File), f.Pos.Line)] = f
			if f.Suppressed != nil {
				silenced[f.Function] = f.Suppressed.Reason
			}
		}
	}
	require.Equal(t, rule.Warning, softerase.Rule.Severity)
	require.Equal(t, map[string]string{"(*softerase/allowed.api).remove": "依法保存六个月，期间已停止读取"}, silenced)

	marks := found["chinese.go:55"]
	require.Equal(t, "此处删除仅将数据库表(员工人脸)中的记录标记为已删除，程序也没有其他可触发的操作会清除它们：人脸图像仍以可读形式留存", marks.Message.Zh)
	require.NotEmpty(t, marks.Evidence)
	leaves := found["chinese.go:44"]
	require.Equal(t, "操作 (*main.服务).会员注销 从数据库表(会员表)删除记录，但遗留人脸图像于文件(/data/会员人脸)"+
		"（由 os.WriteFile 写入，testdata/src/softerase/chinese/chinese.go:38）", leaves.Message.Zh)
	last := leaves.Trace[len(leaves.Trace)-1]
	require.Equal(t, leaves.Pos, last.Pos, "the path of the data ends where it is left")
	require.Equal(t, "is left by this deletion", last.Text.En)
}

// Deletions of other packages are told where they are, by the program that
// brings them about; what another program of the same system purges is no gap.
func TestProgramsOfOneSystem(t *testing.T) {
	var all []finding.Finding
	var programs []any
	for _, r := range analysistest.Run(silent{}, analyzertest.Dir(t), softerase.Analyzer, "softerase_estate/...") {
		require.NoError(t, r.Err)
		result := r.Result.(*lint.Result)
		if result.Open {
			require.Empty(t, result.Findings, "a library draws no conclusion")
			continue
		}
		programs = append(programs, result.Program)
		all = append(all, result.Findings...)
	}
	require.Equal(t, []string{
		"store.go:58 sql:residents",
		"store.go:61 sql:nannies",
		"store.go:65 sql:couriers silenced: 公安备案要求保留",
		"store.go:69 sql:tenants",
	}, told(all))
	require.Equal(t, []string{
		"store.go:58 sql:residents",
		"store.go:65 sql:couriers silenced: 公安备案要求保留",
		"store.go:69 sql:tenants",
	}, told(softerase.Join(all, programs)))
}

func told(findings []finding.Finding) []string {
	var out []string
	for _, f := range findings {
		key, _, _ := strings.Cut(f.Key, "@")
		line := fmt.Sprintf("%s:%d %s", path.Base(f.Pos.File), f.Pos.Line, key)
		if f.Suppressed != nil {
			line += " silenced: " + f.Suppressed.Reason
		}
		out = append(out, line)
	}
	return out
}

// silent drops what analysistest says of wants: a program is not the package
// that its findings lie in.
type silent struct{}

func (silent) Errorf(string, ...any) {}
