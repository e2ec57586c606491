package colocate_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/analyzers/colocate"
	"github.com/facelint/facelint/internal/analyzertest"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/rule"
)

func TestColocate(t *testing.T) {
	var found []finding.Finding
	for _, r := range analyzertest.Run(t, colocate.Analyzer) {
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
			"colocate/suppressed.allowedAbove":  "one table, column rights differ (view face_ro)",
			"colocate/suppressed.allowedBehind": "列级权限",
		}, silenced)
	})
	t.Run("every finding", func(t *testing.T) {
		for _, f := range found {
			require.Equal(t, rule.Info, f.Severity, f.Message.En)
			require.NotEmpty(t, f.Trace, f.Message.En)
			require.Equal(t, colocate.Rule.Primary, f.Articles[:1], f.Message.En)
		}
	})
	t.Run("confidence", func(t *testing.T) { confidence(t, found) })
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

// message checks the wording in both languages, and the key, which names the
// store and nothing that moves with the lines.
func message(t *testing.T, found []finding.Finding) {
	i := slices.IndexFunc(found, func(f finding.Finding) bool { return f.Function == "(*colocate/chinese.服务).入职" })
	require.GreaterOrEqual(t, i, 0)
	require.Equal(t, "a face image is kept in one record of an SQL table (员工) with 姓名, 身份证号 by (*gorm.DB).Create; it comes from the parameter 照片, and it is face data because the name 人脸照片, with a type that can hold it", found[i].Message.En)
	require.Equal(t, "人脸图像与姓名、身份证号同存于数据库表(员工)的一条记录（由 (*gorm.DB).Create 写入）；来源：参数 照片；判定依据：名称 人脸照片，且其类型可容纳此类数据", found[i].Message.Zh)
	require.Equal(t, "sql:员工", found[i].Key)
}
