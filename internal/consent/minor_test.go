package consent

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWordsOfMinors(t *testing.T) {
	for _, name := range []string{"StudentFace", "enrollPupil", "kindergarten", "学生人脸", "XueshengXinxi", "ertong_id"} {
		require.True(t, Child(name), name)
	}
	for _, name := range []string{"childProcess2Parent", "Parent"} {
		require.True(t, Child(name) || Guardian(name), name)
	}
	for _, name := range []string{"GuardianConsent", "parent_agreed", "监护人同意", "jianhurenTongyi"} {
		require.True(t, Guardian(name), name)
	}
	for _, name := range []string{"BirthDate", "age", "IsAdult", "年龄", "dob"} {
		require.True(t, Age(name), name)
	}
	for _, name := range []string{"Adjacent", "Page", "Transparent", "Studentenwerk", "Storage", "Kidney"} {
		require.False(t, Child(name) || Guardian(name) || Age(name), name)
	}
}
