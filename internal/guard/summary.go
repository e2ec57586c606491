package guard

import "github.com/facelint/facelint/internal/finding"

// Outcome is how a call turned out.
type Outcome uint8

// The outcomes of a call.
const (
	Yields Outcome = iota + 1 // a result is true, or nil if it is an interface
	Denies                    // a result is false, or not nil
)

func outcome(yes bool) Outcome {
	if yes {
		return Yields
	}
	return Denies
}

// Gives says what must have been found out for a result to be so.
type Gives struct {
	Result  int     `json:"r,omitempty"`
	Outcome Outcome `json:"o"`
	Tests   Tests   `json:"t"`
}

// Arg is what a call passes at one port.
type Arg struct {
	Refs    []Ref  `json:"r,omitempty"`
	Const   *Const `json:"c,omitempty"`
	True    Tests  `json:"t,omitempty"`  // what holds if it is true
	False   Tests  `json:"f,omitempty"`  // what holds if it is false
	Runs    string `json:"fn,omitempty"` // key of the function passed
	Frees   []Arg  `json:"fr,omitempty"` // what is captured by it
	Through []Link `json:"th,omitempty"` // what requests pass that reach handlers through it
}

// Link is a function that a request passes before its handler, and what it was
// made with.
type Link struct {
	Func string           `json:"f"`
	Name string           `json:"n"`
	Args []Arg            `json:"a,omitempty"`
	Pos  finding.Position `json:"p"`
	Some bool             `json:"so,omitempty"` // it is put there under a condition only
}

// CallKind says how control comes from a place to a function.
type CallKind uint8

// The kinds of call.
const (
	Direct  CallKind = iota + 1 // called, started with go, or deferred
	Dynamic                     // a method of an interface
	Made                        // a closure is made here and may run later
	Routed                      // registered here to be called for requests
	Escaped                     // used as a value that anything may call
	Handed                      // handed to a callee that calls it
)

// CallSite is a place from which a function is entered.
type CallSite struct {
	Kind   CallKind         `json:"k"`
	Callee string           `json:"c,omitempty"` // key of the function; of a Dynamic call, of the interface
	Method string           `json:"m,omitempty"` // Dynamic: name and signature; Routed: what is registered is what the method of the interface Callee returns
	Open   bool             `json:"o,omitempty"` // Dynamic: may lead to a point that nobody knows yet
	Pos    finding.Position `json:"p"`
	Held   Tests            `json:"h,omitempty"`
	Args   []Arg            `json:"a,omitempty"`  // receiver first
	Frees  []Arg            `json:"f,omitempty"`  // of a closure
	Behind []Link           `json:"b,omitempty"`  // Routed: outermost first
	On     int              `json:"on,omitempty"` // Routed on the router that is parameter On-1
}

// Act is what an instruction does, in words of whoever asks about it.
type Act struct {
	Kind string `json:"k"`
	What string `json:"w,omitempty"` // to whom or what it is done, or by which call
	Of   string `json:"o,omitempty"` // what tells acts of one kind apart
}

// Point is an instruction that somebody asks about.
type Point struct {
	Act
	Pos  finding.Position `json:"p"`
	Held Tests            `json:"h,omitempty"`
	Whom []Ref            `json:"s,omitempty"` // whom it is about, as far as what it is given tells
}

// Summary is what is known of the tests in one function, in terms of its
// ports.
type Summary struct {
	Key      string           `json:"key"` // "pkg.F", "(*pkg.T).M", "pkg.F$1"
	Name     string           `json:"n"`
	Pos      finding.Position `json:"p"`
	Module   string           `json:"m,omitempty"` // path of the module that positions are relative to
	Gives    []Gives          `json:"g,omitempty"`
	Always   Tests            `json:"al,omitempty"` // holds after every return
	NoReturn bool             `json:"nr,omitempty"`
	Aborts   bool             `json:"ab,omitempty"` // ends the request whenever it returns
	Passes   Tests            `json:"ps,omitempty"` // holds wherever it lets a request go on
	Returns  []string         `json:"rt,omitempty"` // keys of the closures it returns
	Opens    []Open           `json:"op,omitempty"`
	Runs     []Runs           `json:"ru,omitempty"`
	Calls    []CallSite       `json:"cs,omitempty"`
	Points   []Point          `json:"pt,omitempty"`
}

// Open says that the function registers what it is given at Handler on the
// router it is given at On; both are parameters.
type Open struct {
	Handler int `json:"h"`
	On      int `json:"on"`
}

// Runs says that the function calls what it is given at Param only where Held
// holds.
type Runs struct {
	Param int   `json:"p"`
	Held  Tests `json:"h"`
}

// gives returns what must hold for a result to be so.
func (s *Summary) gives(index int, yes bool) Tests {
	for _, g := range s.Gives {
		if g.Result == index && g.Outcome == outcome(yes) {
			return g.Tests
		}
	}
	return nil
}
