package explain

import (
	"bytes"
	"io"
	"strings"

	"github.com/facelint/facelint/internal/lang"
)

// page collects an answer in one language.
type page struct {
	lang lang.Lang
	buf  bytes.Buffer
}

// line writes a formatted line.
func (p *page) line(format lang.Text, args ...any) {
	p.buf.WriteString(lang.Textf(format, args...).In(p.lang))
	p.buf.WriteByte('\n')
}

// indented writes t, each of its lines moved in.
func (p *page) indented(indent string, t lang.Text) {
	for line := range strings.Lines(t.In(p.lang)) {
		p.buf.WriteString(indent + strings.TrimSuffix(line, "\n") + "\n")
	}
}

// heading starts a section.
func (p *page) heading(t lang.Text) {
	p.buf.WriteByte('\n')
	p.line(t)
}

func (p *page) writeTo(w io.Writer) error {
	_, err := w.Write(p.buf.Bytes())
	return err
}
