package law

import (
	"slices"

	"github.com/facelint/facelint/internal/near"
)

// alike returns the ids that read like id, closest first, or all ids when none
// does.
func alike(id string) []string {
	var names, all []string
	owner := make(map[string]string)
	for _, in := range catalogue {
		all = append(all, in.ID)
		for _, name := range append([]string{in.ID}, in.aliases...) {
			names = append(names, name)
			owner[name] = in.ID
		}
	}
	var ids []string
	for _, name := range near.Alike(id, names) {
		if !slices.Contains(ids, owner[name]) {
			ids = append(ids, owner[name])
		}
	}
	if len(ids) == 0 {
		return all
	}
	return ids
}
