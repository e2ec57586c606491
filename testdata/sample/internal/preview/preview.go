// Package preview makes small pictures on which nobody can be recognised.
package preview

import (
	"bytes"
	"path/filepath"

	"github.com/disintegration/imaging"
)

// Maker 预览图生成器
type Maker struct{ dir string }

// NewMaker returns a maker that saves below dir.
func NewMaker(dir string) *Maker { return &Maker{dir: dir} }

// Make 生成模糊预览图，供列表页占位
func (m *Maker) Make(name string, photo []byte) (string, error) {
	img, err := imaging.Decode(bytes.NewReader(photo))
	if err != nil {
		return "", err
	}
	small := imaging.Blur(imaging.Resize(img, 64, 0, imaging.Box), 12)
	path := filepath.Join(m.dir, name)
	return path, imaging.Save(small, path)
}
