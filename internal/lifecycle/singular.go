package lifecycle

import (
	"sync"

	"github.com/jinzhu/inflection"
)

// singulars holds what singular has answered. Every store of a program is held
// against every other, and inflection tries all its expressions on each name.
var singulars sync.Map // string to string

// singular returns the singular of the name of a table.
func singular(name string) string {
	if s, ok := singulars.Load(name); ok {
		return s.(string)
	}
	s := inflection.Singular(name)
	singulars.Store(name, s)
	return s
}
