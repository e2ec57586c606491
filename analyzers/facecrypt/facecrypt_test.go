package facecrypt_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/facelint/facelint/analyzers/facecrypt"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/rule"
)

func TestFacecrypt(t *testing.T) {
	var found []finding.Finding
	for _, r := range analyzertest.Run(t, facecrypt.Analyzer) {
		found = append(found, r.Result.(*lint.Result).Findings...)
	}
	t.Run("suppressed", func(t *testing.T) {
		silenced := make(map[string]string)
		for _, f := range found {
			if f.Suppressed != nil {
				silenced[f.Function] = f.Suppressed.Reason
			}
		}
		require.Equal(t, map[string]string{
			"facecrypt/suppressed.allowedAbove":  "the database is encrypted as a whole (TDE, key in the HSM)",
			"facecrypt/suppressed.allowedBehind": "整盘加密",
		}, silenced)
	})
	t.Run("every finding", func(t *testing.T) {
		for _, f := range found {
			require.Equal(t, rule.Error, f.Severity, f.Message.En)
			require.NotEmpty(t, f.Trace, f.Message.En)
			require.Equal(t, facecrypt.Rule.Primary, f.Articles[:2], f.Message.En)
		}
	})
	t.Run("confidence", func(t *testing.T) { confidence(t, found) })
	t.Run("keys", func(t *testing.T) { keys(t, found) })
	t.Run("message", func(t *testing.T) { message(t, found) })
}

// confidence checks that names alone never give high confidence.
func confidence(t *testing.T, found []finding.Finding) {
	basis := make(map[facedata.Basis]map[facedata.Confidence]bool)
	for _, f := range found {
		b := f.Evidence[0].Basis
		if basis[b] == nil {
			basis[b] = make(map[facedata.Confidence]bool)
		}
		basis[b][f.Confidence] = true
	}
	require.Equal(t, map[facedata.Basis]map[facedata.Confidence]bool{
		facedata.API:  {facedata.High: true},
		facedata.Name: {facedata.Medium: true},
	}, basis)
}

// keys checks that the key of a finding tells what of a face is kept in which
// store, and nothing that moves with the lines.
func keys(t *testing.T, found []finding.Finding) {
	got := make(map[string]string)
	for _, f := range found {
		if strings.HasPrefix(f.Function, "(*facecrypt/enroll.Server).") {
			got[strings.TrimPrefix(f.Function, "(*facecrypt/enroll.Server).")] = f.Key
		}
	}
	require.Equal(t, map[string]string{
		"asLine": "template>file:data", "digested": "template>sql:face_templates", "dump": "template>file:.", "encoded": "template>sql:face_templates",
		"encodedJSON": "template>sql:face_templates", "hexed": "template>sql:faces", "packed": "template>sql:face_templates", "picture": "image>file:.",
		"register": "template>sql:face_templates", "snapshot": "image|template>sql:snapshots", "widened": "template>sql:face_templates",
	}, got)
}

// message checks the wording in both languages.
func message(t *testing.T, found []finding.Finding) {
	i := slices.IndexFunc(found, func(f finding.Finding) bool { return f.Function == "facecrypt/named.plain" })
	require.GreaterOrEqual(t, i, 0)
	require.Equal(t, "a face template is kept unencrypted in an SQL table (rows) by (*gorm.DB).Create; it comes from the parameter data, and it is face data because the name FaceFeature, with a type that can hold it", found[i].Message.En)
	require.Equal(t, "人脸特征未经加密即被 (*gorm.DB).Create 保存到数据库表(rows)；来源：参数 data；判定依据：名称 FaceFeature，且其类型可容纳此类数据", found[i].Message.Zh)
}

// What a service hands to an interface is judged by what the program puts
// behind it, and told at the line of the service.
func TestFlowThatMainCompletes(t *testing.T) {
	for main, want := range map[string][]string{"open": {"service.go:35"}, "closed": nil} {
		var got []string
		for _, r := range analysistest.Run(silent{}, analyzertest.Dir(t), facecrypt.Analyzer, "facecrypt_wired", "facecrypt_wired/"+main) {
			require.NoError(t, r.Err)
			for _, d := range r.Diagnostics {
				require.Equal(t, "facecrypt_wired/"+main, r.Action.Package.PkgPath)
				p := r.Action.Package.Fset.Position(d.Pos)
				got = append(got, fmt.Sprintf("%s:%d", filepath.Base(p.Filename), p.Line))
			}
		}
		require.Equal(t, want, got, main)
	}
}

// silent drops what analysistest says of wants: what main completes lies in
// another package.
type silent struct{}

func (silent) Errorf(string, ...any) {}
