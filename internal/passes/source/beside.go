package source

import (
	"io/fs"
	"os"
	"path"
	"strings"
)

// These bound how much of a module is looked through for texts.
const (
	mostEntries = 5000 // files and folders
	mostBeside  = 300  // texts
)

// Beside returns the texts of the files in the module whose names want accepts,
// in order of their paths: migrations lie in folders without a package. Hidden
// and vendored folders, those that the go command ignores, and other modules
// are left out, and so is what cannot be read or is too large for a text.
func (f *Files) Beside(want func(name string) bool) []string {
	if f.Root == "" {
		return nil
	}
	var texts []string
	seen := 0
	root := os.DirFS(f.Root)
	_ = fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		seen++
		switch {
		case seen > mostEntries || len(texts) >= mostBeside:
			return fs.SkipAll
		case err != nil || name == ".":
			return nil
		case d.IsDir():
			if ignoredFolder(d.Name()) {
				return fs.SkipDir
			}
			if _, err := fs.Stat(root, path.Join(name, "go.mod")); err == nil {
				return fs.SkipDir
			}
			return nil
		case !d.Type().IsRegular() || !want(name):
			return nil
		}
		if info, err := d.Info(); err != nil || info.Size() > largestEmbed {
			return nil
		}
		if data, err := fs.ReadFile(root, name); err == nil {
			texts = append(texts, string(data))
		}
		return nil
	})
	return texts
}

func ignoredFolder(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "_") || name == "vendor" || name == "node_modules" || name == "testdata"
}
