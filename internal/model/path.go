package model

import "strings"

// Normal returns the form of an import path under which packs know it: no
// vendor prefix, no test-variant suffix, no major version.
func Normal(importPath string) string {
	p := plain(importPath)
	elems := strings.Split(p, "/")
	kept := elems[:1]
	for _, e := range elems[1:] {
		if !isVersion(e) {
			kept = append(kept, e)
		}
	}
	for i, e := range kept[1:] {
		if dot := strings.LastIndexByte(e, '.'); dot > 0 && isVersion(e[dot+1:]) {
			kept[i+1] = e[:dot]
		}
	}
	return strings.Join(kept, "/")
}

// plain cuts off what a loader puts around an import path: " [p.test]" behind
// and a vendor directory before it.
func plain(importPath string) string {
	p, _, _ := strings.Cut(importPath, " [")
	if i := strings.LastIndex(p, "/vendor/"); i >= 0 {
		return p[i+len("/vendor/"):]
	}
	return strings.TrimPrefix(p, "vendor/")
}

// isVersion reports whether an element is v and digits.
func isVersion(e string) bool {
	if len(e) < 2 || e[0] != 'v' {
		return false
	}
	return strings.Trim(e[1:], "0123456789") == ""
}
