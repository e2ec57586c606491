package model

import (
	"errors"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/facelint/facelint/internal/facedata"
)

// EndpointRow is one piece of knowledge about an address: what is sent there
// goes to a recogniser of faces. It is a line
//
//	endpoint HOST[/PATH] [kind=KIND] [recipient=WHO] [keeps]
//
// Rows say nothing of hosts and paths below which other things are done, too.
type EndpointRow struct {
	Host      string        // labels, in each of which "*" stands for any text; "*" alone for any host
	Path      string        // from its first slash, "" for all paths; "*" as in Host, within an element
	Kind      facedata.Kind // what is sent there; 0 for any face data
	Recipient string        // who gets the data; "" where the service runs wherever its user runs it
	Keeps     bool          // a copy stays there

	Line int    // in endpoints.model, from 1
	Note string // the comment behind the row
}

const endpointFile = packDir + "endpoints" + packExt

// Endpoint returns what is known of the service at a URL, and whether anything
// is. "*" in the URL stands for what the reader of a program cannot tell; a URL
// that begins with it has a host nobody knows, and then at least two elements of
// the path must tell the service. Of several rows the one with the longest path
// counts.
func Endpoint(url string) (EndpointRow, bool) {
	rows, _ := endpoints()
	host, elems := splitURL(url)
	var best EndpointRow
	found := false
	for _, r := range rows {
		if r.matches(host, elems) && (!found || len(r.Path) > len(best.Path)) {
			best, found = r, true
		}
	}
	return best, found
}

// endpoints reads the built-in table, once.
var endpoints = sync.OnceValues(func() ([]EndpointRow, error) {
	src, err := files.ReadFile(endpointFile)
	if err != nil {
		return nil, err
	}
	return parseEndpoints(path.Base(endpointFile), src)
})

// splitURL returns the host of a URL, in lower case and without port, and the
// elements of its path.
func splitURL(url string) (host string, elems []string) {
	url, _, _ = strings.Cut(url, "?")
	if _, rest, ok := strings.Cut(url, "://"); ok {
		url = rest
	} else if rest, ok := strings.CutPrefix(url, "*"); ok && rest != "" && !strings.ContainsRune("./:", rune(rest[0])) {
		url = "*/" + rest
	}
	host, rest, _ := strings.Cut(url, "/")
	host, _, _ = strings.Cut(host, ":")
	for e := range strings.SplitSeq(rest, "/") {
		if e != "" {
			elems = append(elems, e)
		}
	}
	return strings.ToLower(host), elems
}

func (r EndpointRow) matches(host string, elems []string) bool {
	want := pathElems(r.Path)
	if len(want) > len(elems) {
		return false
	}
	for i, w := range want {
		if !matchElem(w, elems[i]) {
			return false
		}
	}
	if host == "*" && r.Host != "*" {
		return len(want) >= 2
	}
	return matchHost(r.Host, host)
}

func pathElems(p string) []string {
	if p == "" {
		return nil
	}
	return strings.Split(p[1:], "/")
}

// matchElem reports whether an element of a path, which may end in what nobody
// knows, is what a row wants.
func matchElem(want, have string) bool {
	if want == "*" {
		return true
	}
	have, _, _ = strings.Cut(have, "*")
	ok, err := path.Match(strings.ToLower(want), strings.ToLower(have))
	return ok && err == nil
}

// matchHost compares label by label, from the last. A first label that is not
// known may be several.
func matchHost(want, have string) bool {
	if want == "*" {
		return true
	}
	w, h := strings.Split(want, "."), strings.Split(have, ".")
	open := strings.Contains(h[0], "*")
	if len(w) != len(h) && !(open && len(w) > len(h)) {
		return false
	}
	for i := range h {
		a, b := w[len(w)-1-i], h[len(h)-1-i]
		if there, err := path.Match(a, b); err != nil || there {
			continue
		}
		if back, err := path.Match(b, a); err != nil || !back {
			return false
		}
	}
	return true
}

// parseEndpoints reads a table of rows. The error joins one line per mistake,
// each beginning with file:line:column.
func parseEndpoints(file string, src []byte) ([]EndpointRow, error) {
	p := &reader{file: file, seen: make(map[string]int)}
	var out []EndpointRow
	for text := range strings.Lines(string(src)) {
		p.line++
		before := len(p.errs)
		row, ok := p.parseEndpoint(strings.TrimRight(text, "\r\n"))
		if ok && len(p.errs) == before {
			p.seen[row.Host+row.Path] = p.line
			out = append(out, row)
		}
	}
	return out, errors.Join(p.errs...)
}

// parseEndpoint reads one line and reports whether it has a row.
func (p *reader) parseEndpoint(text string) (EndpointRow, bool) {
	if !p.checkRunes(text) {
		return EndpointRow{}, false
	}
	words, note, ok := p.split(text)
	if !ok || len(words) == 0 {
		return EndpointRow{}, false
	}
	p.words = words
	if verb := p.next("verb"); verb != "endpoint" {
		p.errorf(p.col, "unknown verb %q: use endpoint HOST[/PATH] [kind=KIND] [recipient=WHO] [keeps]", verb)
		return EndpointRow{}, false
	}
	row := EndpointRow{Line: p.line, Note: note}
	p.parseAddress(&row)
	attributes := &Row{Verb: "endpoint"}
	p.parseAttributes(attributes, shape{may: []string{"kind", "recipient", "keeps"}})
	row.Kind, row.Recipient, row.Keeps = attributes.Kind, attributes.Recipient, attributes.Keeps
	return row, true
}

// parseAddress reads the host and the path of a row.
func (p *reader) parseAddress(row *EndpointRow) {
	text := p.next("host")
	if text == "" {
		return
	}
	host, rest, hasPath := strings.Cut(text, "/")
	row.Host = host
	if hasPath {
		row.Path = "/" + rest
	}
	switch {
	case strings.ContainsAny(text, `:?#"\[]`) || text != strings.ToLower(host)+row.Path:
		p.errorf(p.col, "bad address %q: use a host in lower case and a path, without scheme, port and query", text)
	case slices.Contains(strings.Split(host, "."), "") || slices.Contains(pathElems(row.Path), ""):
		p.errorf(p.col, "bad address %q: part of it is empty", text)
	case host == "*" && len(pathElems(row.Path)) < 2:
		p.errorf(p.col, "%q: on any host, two elements of the path at least must tell the service", text)
	}
	if line, dup := p.seen[text]; dup {
		p.errorf(p.col, "%s stands in line %d already", text, line)
	}
}
