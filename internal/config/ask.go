package config

import (
	"net"
	"slices"
	"strings"
)

// Own reports whether the processor itself runs the host of address, which may
// be a name, a name with a port or a whole URL.
func (c *Config) Own(address string) bool { return named(c.Hosts, address) }

// named reports whether one of hosts is that of address.
func named(hosts []string, address string) bool {
	host := Host(address)
	return host != "" && slices.ContainsFunc(hosts, func(h string) bool {
		h = strings.ToLower(h)
		if below, ok := strings.CutPrefix(h, "*"); ok {
			return strings.HasSuffix(host, below)
		}
		return host == Host(h)
	})
}

// Host returns the host of an address, in lower case: of a URL, of host:port,
// or of a host alone.
func Host(address string) string {
	if _, rest, ok := strings.Cut(address, "://"); ok {
		address = rest
	}
	address, _, _ = strings.Cut(address, "/")
	if _, rest, ok := strings.Cut(address, "@"); ok {
		address = rest
	}
	if host, _, err := net.SplitHostPort(address); err == nil {
		address = host
	}
	return strings.ToLower(strings.Trim(address, "[]"))
}

// Recipient returns what is said of the recipient that findings call name, or
// that runs the host of address; nil if nothing is. Either may be empty.
func (c *Config) Recipient(name, address string) *Recipient {
	i := slices.IndexFunc(c.Recipients, func(r Recipient) bool {
		return name != "" && strings.EqualFold(string(r.Name), name) || named(r.Hosts, address)
	})
	if i < 0 {
		return nil
	}
	return &c.Recipients[i]
}

// Export returns on what ground face data goes to the recipient, region or host
// named, nil if none is said.
func (c *Config) Export(names ...string) *Export {
	i := slices.IndexFunc(c.Exports, func(e Export) bool {
		return slices.ContainsFunc(names, func(n string) bool { return strings.EqualFold(string(e.Recipient), n) })
	})
	if i < 0 {
		return nil
	}
	return &c.Exports[i]
}

// Store returns what is said of the store with the key MEDIUM:NAME: the first
// entry for which says is true, nil if there is none. An entry may leave the
// medium out.
func (c *Config) Store(key string, says func(Store) bool) *Store {
	_, name, _ := strings.Cut(key, ":")
	i := slices.IndexFunc(c.Stores, func(s Store) bool {
		return says(s) && slices.ContainsFunc(s.Match, func(m Words) bool { return like(string(m), key) || like(string(m), name) })
	})
	if i < 0 {
		return nil
	}
	return &c.Stores[i]
}

// like reports whether name is what pattern says, where * stands for anything.
func like(pattern, name string) bool {
	parts := strings.Split(pattern, "*")
	last := len(parts) - 1
	rest, ok := strings.CutPrefix(name, parts[0])
	if !ok || last == 0 {
		return ok && rest == ""
	}
	for _, p := range parts[1:last] {
		_, after, found := strings.Cut(rest, p)
		if !found {
			return false
		}
		rest = after
	}
	return strings.HasSuffix(rest, parts[last])
}

// Of returns what is said of a package of module, in the order of the file.
func (c *Config) Of(module, pkg string) []Packages {
	rel, ok := strings.CutPrefix(pkg, module)
	if !ok || rel != "" && rel[0] != '/' {
		return nil
	}
	var all []Packages
	for _, p := range c.Packages {
		if slices.ContainsFunc(p.Match, func(m Pattern) bool { return m.matches("." + rel) }) {
			all = append(all, p)
		}
	}
	return all
}

// matches reports whether p names the package at rel, "." or "./dir".
func (p Pattern) matches(rel string) bool {
	if prefix, ok := strings.CutSuffix(string(p), "/..."); ok {
		return rel == prefix || strings.HasPrefix(rel, prefix+"/")
	}
	return rel == strings.TrimSuffix(string(p), "/")
}
