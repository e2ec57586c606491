package model

import (
	"fmt"
	"go/token"
	"strconv"
	"strings"
)

// Base is the part of a call at which a port begins.
type Base uint8

// The bases. The zero Base belongs to no port.
const (
	Recv Base = iota + 1
	Arg
	Result
	Shared
)

// Port is a place in a call where data goes in or comes out. A port stands
// for everything that can be reached from it.
type Port struct {
	Base  Base
	Index int      // of the argument (the receiver not counted) or result, from 0; for Shared of the key
	Rest  bool     // the argument and all after it
	Path  []string // field names below it; "[]" is any element
}

// IsValid reports whether p is a port at all.
func (p Port) IsValid() bool { return p.Base != 0 }

// String returns p in the notation of packs.
func (p Port) String() string {
	var b strings.Builder
	switch p.Base {
	case Recv:
		b.WriteString("recv")
	case Arg:
		b.WriteString("arg" + strconv.Itoa(p.Index))
	case Result:
		b.WriteString("result" + strconv.Itoa(p.Index))
	case Shared:
		return "shared(arg" + strconv.Itoa(p.Index) + ")"
	default:
		return "none"
	}
	if p.Rest {
		b.WriteString("...")
	}
	for _, f := range p.Path {
		b.WriteString("." + f)
	}
	return b.String()
}

// parsePort reads the notation that [Port.String] writes.
func parsePort(s string) (Port, error) {
	if key, ok := strings.CutPrefix(s, "shared("); ok {
		p, err := parseBase(strings.TrimSuffix(key, ")"))
		if err != nil || p.Base != Arg || !strings.HasSuffix(s, ")") {
			return Port{}, fmt.Errorf("bad port %q: use shared(argN), argN being the key", s)
		}
		return Port{Base: Shared, Index: p.Index}, nil
	}
	head, tail := s, ""
	if h, ok := strings.CutSuffix(s, "..."); ok {
		head = h
	} else if i := strings.IndexByte(s, '.'); i >= 0 {
		head, tail = s[:i], s[i+1:]
		if tail == "" {
			return Port{}, fmt.Errorf("port %q ends in a dot", s)
		}
	}
	p, err := parseBase(head)
	if err != nil {
		return Port{}, err
	}
	if p.Rest = strings.HasSuffix(s, "..."); p.Rest && p.Base != Arg {
		return Port{}, fmt.Errorf("port %q: only an argument can have ... behind it", s)
	}
	if tail == "" {
		return p, nil
	}
	p.Path = strings.Split(tail, ".")
	for _, f := range p.Path {
		if f != "[]" && !token.IsIdentifier(f) {
			return Port{}, fmt.Errorf("port %q: %q is neither a field name nor []", s, f)
		}
	}
	return p, nil
}

func parseBase(s string) (Port, error) {
	if s == "recv" {
		return Port{Base: Recv}, nil
	}
	for _, b := range []Base{Arg, Result} {
		digits, ok := strings.CutPrefix(s, strings.TrimSuffix(Port{Base: b}.String(), "0"))
		if !ok {
			continue
		}
		if n, err := strconv.ParseUint(digits, 10, 6); err == nil && strconv.FormatUint(n, 10) == digits {
			return Port{Base: b, Index: int(n)}, nil
		}
	}
	return Port{}, fmt.Errorf("bad port %q: use recv, argN, argN... or resultN, with N at most 63", s)
}
