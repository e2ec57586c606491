package driver

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/report"
)

// Output is one report to write.
type Output struct {
	Format string // as report.Formats lists them
	File   string // "" is standard output
}

// writers returns the writer of each output.
func writers(outputs []Output) ([]report.Writer, error) {
	list := make([]report.Writer, len(outputs))
	for i, out := range outputs {
		w, err := report.Format(out.Format)
		if err != nil {
			return nil, &UsageError{Text: lang.Same(err.Error())}
		}
		list[i] = w
	}
	return list, nil
}

// write lays doc out where out says. A file is replaced as a whole or not at
// all.
func (out Output) write(layOut report.Writer, doc *report.Document, stdout io.Writer) error {
	var buf bytes.Buffer
	if err := layOut(&buf, doc); err != nil {
		return fmt.Errorf("writing the %s report: %w", out.Format, err)
	}
	name := out.File
	err := error(nil)
	if name == "" {
		name = "standard output"
		_, err = stdout.Write(buf.Bytes())
	} else {
		err = replace(name, buf.Bytes())
	}
	if err != nil {
		return fmt.Errorf("writing the %s report to %s: %w", out.Format, name, err)
	}
	return nil
}

// replace gives the file named name the content data. Whoever reads the file
// meanwhile sees the old content or the new. A device or pipe is written to in
// place.
func replace(name string, data []byte) error {
	if target, err := filepath.EvalSymlinks(name); err == nil {
		name = target
	}
	if info, err := os.Stat(name); err == nil && !info.Mode().IsRegular() && !info.IsDir() {
		return os.WriteFile(name, data, 0o666)
	}
	f, err := os.CreateTemp(filepath.Dir(name), ".facelint-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // fails once the file is renamed
	_, err = f.Write(data)
	if closing := f.Close(); err == nil {
		err = closing
	}
	if err == nil {
		err = os.Chmod(f.Name(), 0o644)
	}
	if err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}
