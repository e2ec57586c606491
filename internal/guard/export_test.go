package guard

import (
	"slices"

	"golang.org/x/tools/go/ssa"
)

func none(*Engine, *ssa.Call, int, bool) Tests { return nil }

func noEnding(*Engine, *ssa.Call, bool) ending { return ending{} }

// rule is an entry of one of the engine's tables, as the tests take it out.
type rule struct {
	Name string
	drop func(*Engine, *Program)
}

// Rules lists the entries of the tables that the engine goes by.
func Rules() []rule {
	var all []rule
	for i, r := range implications() {
		all = append(all, rule{r.name, func(e *Engine, _ *Program) { e.implications[i].of = none }})
	}
	for i, r := range comebacks() {
		all = append(all, rule{r.name, func(e *Engine, _ *Program) { e.comebacks[i].of = noEnding }})
	}
	for _, r := range onwards() {
		all = append(all, rule{r.name, func(e *Engine, _ *Program) {
			e.onward = slices.DeleteFunc(e.onward, func(o onward) bool { return o.name == r.name })
		}})
	}
	for _, kind := range (NewProgram(nil, nil, nil)).kinds {
		all = append(all, rule{kindNames[kind], func(_ *Engine, p *Program) {
			if p != nil {
				p.kinds = slices.DeleteFunc(p.kinds, func(k CallKind) bool { return k == kind })
			}
		}})
	}
	return all
}

var kindNames = map[CallKind]string{
	Direct: "callers", Dynamic: "callers by interface", Routed: "routes", Handed: "callers of what is handed over",
	Escaped: "values that escape", Made: "places where literals are made",
}

// Drop takes the rule out of what e and p go by; either may be nil.
func (r rule) Drop(e *Engine, p *Program) { r.drop(e, p) }

// Tables returns the tables that are variables of the package, each with a
// function that takes out one entry until the function returned is called.
func Tables() (names []string, without func(name string) (restore func())) {
	for _, p := range peelings {
		names = append(names, p.name)
	}
	for _, q := range questions {
		names = append(names, q.name)
	}
	return names, func(name string) (restore func()) {
		oldP, oldQ := peelings, questions
		peelings, questions = slices.Clone(oldP), slices.Clone(oldQ)
		for i, p := range oldP {
			if p.name == name {
				peelings = slices.Delete(peelings, i, i+1)
			}
		}
		for i, q := range oldQ {
			if q.name == name {
				questions = slices.Delete(questions, i, i+1)
			}
		}
		return func() { peelings, questions = oldP, oldQ }
	}
}
