package metamorph_test

// rewrite is one way to write a program otherwise.
type rewrite struct {
	name  string
	sites func(m *maker) []site
	loose bool // it moves what findings are told of, so that only their files and stores are compared
}

// rewrites returns all of them.
func rewrites() []rewrite {
	var all []rewrite
	for _, w := range wraps {
		all = append(all, rewrite{name: w.name, sites: w.sites})
	}
	return append(all,
		rewrite{name: "extract function", sites: extracts},
		rewrite{name: "extract into another package", sites: extractsAside},
		rewrite{name: "move function to another package", sites: moves, loose: true},
		rewrite{name: "rename", sites: renames},
		rewrite{name: "inline", sites: inlines},
		rewrite{name: "split declaration", sites: splits},
		rewrite{name: "swap branches", sites: swaps},
		rewrite{name: "statement in literal", sites: literals("func() { ", " }()")},
		rewrite{name: "statement in goroutine", sites: literals("$Q := make(chan bool); go func() { defer close($Q); ", " }(); <-$Q")},
		rewrite{name: "last statement deferred", sites: deferred},
		rewrite{name: "reverse declarations", sites: reversed, loose: true},
		rewrite{name: "reverse files", sites: refiled, loose: true},
	)
}
