package wires

import (
	"net/netip"
	"strings"
)

// Scheme returns what stands before the host of an address, in lower case, ""
// if that is not known.
func Scheme(address string) string {
	scheme, _, ok := strings.Cut(address, "://")
	if !ok || strings.Contains(scheme, "*") {
		return ""
	}
	return strings.ToLower(scheme)
}

// Host returns the host of an address without its port, in lower case, and ""
// if part of it is not known.
func Host(address string) string {
	if _, rest, ok := strings.Cut(address, "://"); ok {
		address = rest
	}
	host, _, _ := strings.Cut(address, "/")
	if i := strings.LastIndexByte(host, '@'); i >= 0 {
		host = host[i+1:]
	}
	if strings.HasPrefix(host, "[") {
		host, _, _ = strings.Cut(host[1:], "]")
	} else {
		host, _, _ = strings.Cut(host, ":")
	}
	if strings.Contains(host, "*") {
		return ""
	}
	return strings.ToLower(host)
}

// Here reports whether an address is one of this machine: what is sent there
// leaves it by no wire.
func Here(address string) bool {
	switch scheme := Scheme(address); {
	case strings.HasPrefix(scheme, "unix"), scheme == "passthrough" && strings.Contains(address, "bufnet"):
		return true
	}
	if strings.HasPrefix(address, "unix:") || strings.HasPrefix(address, "/") {
		return true
	}
	host := Host(address)
	if host == "localhost" || strings.HasSuffix(host, ".localhost") || host == "::1" {
		return true
	}
	ip, err := netip.ParseAddr(host)
	return err == nil && ip.IsLoopback()
}

// Near reports whether a host is one of a network that others do not reach: an
// address for private use, or a name that only a cluster knows.
func Near(host string) bool {
	if ip, err := netip.ParseAddr(host); err == nil {
		return ip.IsPrivate() || ip.IsLinkLocalUnicast()
	}
	for _, suffix := range []string{".local", ".internal", ".lan", ".svc", ".intranet", ".corp", ".home.arpa"} {
		if strings.HasSuffix(host, suffix) {
			return true
		}
	}
	return host != "" && !strings.Contains(host, ".")
}
