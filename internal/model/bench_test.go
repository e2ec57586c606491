package model

import "testing"

func BenchmarkParse(b *testing.B) {
	src, err := files.ReadFile(packDir + "github.com/gin-gonic/gin" + packExt)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(src)))
	for b.Loop() {
		if _, err := parse("gin.model", "gin", src); err != nil {
			b.Fatal(err)
		}
	}
}
