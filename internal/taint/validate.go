package taint

import (
	"fmt"
	"slices"
	"strings"
)

// Validate returns an error if k could not have been exported: bytes that decode
// may still speak of sites, calls and places that are not there. What it lets
// pass can be merged and linked.
func (k *Known) Validate() error {
	for _, s := range k.Funcs {
		if s == nil || s.Key == "" {
			return fmt.Errorf("a function without a name")
		}
		if err := s.validate(); err != nil {
			return fmt.Errorf("function %q: %w", s.Key, err)
		}
	}
	return nil
}

func (s *Summary) validate() error {
	if slices.ContainsFunc(s.Kills, func(k Kill) bool { return k.Param < 0 }) {
		return fmt.Errorf("no such parameter")
	}
	for i, e := range s.Edges {
		if err := s.locs(e.From, e.To); err != nil {
			return fmt.Errorf("edge %d: %w", i, err)
		}
	}
	for i, e := range s.Events {
		if err := s.validEvent(&e); err != nil {
			return fmt.Errorf("event %d: %w", i, err)
		}
	}
	for i, c := range s.Calls {
		if err := s.validCall(&c); err != nil {
			return fmt.Errorf("call %d: %w", i, err)
		}
	}
	for i, site := range s.Sites {
		if site.Handle == nil {
			continue
		}
		if err := s.validStore(site.Handle); err != nil {
			return fmt.Errorf("site %d: %w", i, err)
		}
	}
	return nil
}

func (s *Summary) validEvent(e *Event) error {
	switch e.Kind {
	case Erases:
		return s.validStore(e.Store)
	case Sinks, Logs, Sends, Replies:
		if err := s.validStore(e.Store); err != nil {
			return err
		}
	case Proves:
		if e.Evidence == nil {
			return fmt.Errorf("a proof without evidence")
		}
	default:
		return fmt.Errorf("an event of kind %d", e.Kind)
	}
	return s.locs(e.Loc)
}

func (s *Summary) validStore(store *Store) error {
	if store == nil {
		return fmt.Errorf("no store")
	}
	for _, p := range store.Parts {
		if err := s.locs(p.Locs...); err != nil {
			return err
		}
	}
	return s.locs(store.Sealing...)
}

func (s *Summary) validCall(c *Call) error {
	if err := s.locs(c.Fn...); err != nil {
		return err
	}
	for _, marks := range slices.Concat(c.Args, c.Left, c.Frees) {
		for _, m := range marks {
			if err := s.locs(m.Loc); err != nil {
				return err
			}
		}
	}
	return nil
}

// locs returns an error if one of the locations given is none of s.
func (s *Summary) locs(all ...Loc) error {
	for _, l := range all {
		r := l.Root
		ok := r.Kind >= Param && r.Kind <= Func && r.Index >= 0
		switch r.Kind {
		case Out:
			ok = ok && r.Site >= 0 && r.Site < len(s.Calls)
		case Site:
			ok = ok && r.Site >= 0 && r.Site < len(s.Sites)
		}
		if !ok {
			return fmt.Errorf("no such root: %+v", r)
		}
		fields := strings.TrimSuffix(l.Path, deeper)
		if fields != "" && fields[0] != '.' || strings.Count(fields, ".") > maxPath {
			return fmt.Errorf("no such path: %q", l.Path)
		}
	}
	return nil
}
