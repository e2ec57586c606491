package program

import (
	"context"
	"go/types"
	"slices"
)

// Declared returns what the packages that c names declare, and all packages
// that they import, imported before importing. Nothing is downloaded; packages
// that cannot be found here are left out, as are bodies of functions.
func Declared(ctx context.Context, c Config) ([]*types.Package, error) {
	g, c, err := located(ctx, c)
	if err != nil {
		return nil, err
	}
	g.env = append(g.env, "GOPROXY=off")
	roots, err := g.list(ctx, c)
	if err != nil {
		return nil, err
	}
	l := newLoader(g, slices.DeleteFunc(roots, absent))
	for _, u := range l.units {
		u.full = false
	}
	if err := l.load(ctx); err != nil {
		return nil, err
	}
	var all []*types.Package
	for _, u := range l.units {
		if u.pkg.Types != nil {
			all = append(all, u.pkg.Types)
		}
	}
	return all, nil
}
