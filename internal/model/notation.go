package model

import (
	"strconv"
	"strings"
)

// String returns r in the notation of packs, without the comment behind it.
func (r *Row) String() string {
	words := []string{string(r.Verb), r.Symbol()}
	for _, p := range []Port{r.From, r.To} {
		if !p.IsValid() {
			continue
		}
		if len(words) > 2 {
			words = append(words, "->")
		}
		words = append(words, p.String())
	}
	for _, c := range r.Calls {
		words = append(words, c.From.String(), "->", strconv.Itoa(c.Param))
	}
	return strings.Join(append(words, r.attributes()...), " ")
}

// attributes returns what stands behind the ports of r.
func (r *Row) attributes() []string {
	var words []string
	pair := func(key, value string) {
		if value != "" {
			words = append(words, key+"="+value)
		}
	}
	port := func(key string, p *Port) {
		if p != nil {
			pair(key, p.String())
		}
	}
	flag := func(name string, set bool) {
		if set {
			words = append(words, name)
		}
	}
	pair("kind", r.Kind.String())
	flag("keeps", r.Keeps)
	if r.Recipient != "" {
		pair("recipient", quoted(r.Recipient))
	}
	port("name", r.NamePort)
	if r.Op != Copy {
		pair("op", string(r.Op))
	}
	pair("store", string(r.Medium))
	pair("id", r.Ident.String())
	port("ttl", r.TTL)
	port("sealed", r.Sealed)
	port("to", r.Address)
	flag("temp", r.Temp)
	flag("soft", r.Soft)
	flag("later", r.Later)
	flag("wired", r.Wired)
	return words
}

// quoted puts quotes around a name that blanks or "#" would end.
func quoted(name string) string {
	if strings.ContainsAny(name, " \t#") {
		return `"` + name + `"`
	}
	return name
}
