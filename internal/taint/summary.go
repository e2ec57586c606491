package taint

import (
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/model"
)

// Ops says what happened to data on its way; it is a set.
type Ops uint8

// The operations that matter to what a flow proves.
const (
	OpUnmodelled Ops = 1 << iota // passed through a call of which nothing is known: less sure
	OpMixed                      // put together with other data: what is proved of the whole is not proved of the part
	OpLoad                       // is what a path or URL leads to: proving it proves a reference
	OpSealed                     // encrypted on the way
	OpText                       // made into a text, as base64 does
	OpName                       // the name of an open file, not what is in it
)

// place is where in a function something happens, for questions of what comes
// before what. It does not travel in facts.
type place struct {
	block int // negative if not known
	at    int // instruction of the block
}

// Edge says that the data at From is (also) at To.
type Edge struct {
	From, To Loc
	Ops      Ops
	Into     bool     // written into an object at To, beside what is there
	Except   []string // what lies under these paths does not come along
	hides    []string // what lies under these paths is not shown to those who print To
	copies   bool     // the value of a struct or array: its own fields are others afterwards
	place
	Path *Path
}

// Store is a place where data is kept.
type Store struct {
	Medium  model.Medium
	Parts   []IdentPart      // its identity; none when the call does not tell
	Limit   model.Limit      // for how long
	Sealed  bool             // it encrypts what it keeps
	Sealing []Loc            // it encrypts if something is here
	Beside  []string         // what else the record holds that tells who somebody is: names of its fields
	Call    string           // the function that keeps, for people
	Opened  finding.Position // of an open file or a connection: the call that makes it
}

// IdentPart is one part of the identity of a store: a text, or the locations
// where a text stands and how to read it.
type IdentPart struct {
	Fn   string // path, const, sql; "" when Text is the part
	Text string
	Locs []Loc
}

// Evidence is a reason to believe that data is face data.
type Evidence struct {
	Kind   facedata.Kind
	Basis  facedata.Basis
	Pos    finding.Position
	Object string // the call, name or directive that says so
	Part   string // what of it: "parameter 1", a form key, a field
}

// ofPath returns what evidence that data is face data says of the path that the
// data was read from.
func (e *Evidence) ofPath() *Evidence {
	out := *e
	if out.Kind&facedata.Image != 0 {
		out.Kind = facedata.Reference
	}
	return &out
}

// EventKind says what happens to data at a location.
type EventKind uint8

// The events.
const (
	Sinks   EventKind = iota + 1 // the data is kept in Store
	Proves                       // the data is face data, as Evidence says
	Erases                       // Store is erased from; the location says nothing
	Logs                         // the data is written to a log by Store.Call
	Sends                        // the data leaves the process for one of the addresses that Store tells
	Replies                      // the data is answered to whoever asked, by Store.Call
)

// Event is what happens at a location of a function.
type Event struct {
	Kind     EventKind
	Loc      Loc
	Ops      Ops
	Deep     bool             // concerns everything reachable from Loc
	Except   []string         // but for what lies under these paths of Loc
	Pos      finding.Position // in the function that owns the event: the call that leads to it
	Path     *Path            // from Loc to the event
	Store    *Store
	Evidence *Evidence
	Deferred bool // happens whenever the function ends
	Rollback bool // happens only after an error
	Unsure   bool // the callee that it happens in may end without it
	Soft     bool // an erasure that leaves the data readable
	Later    bool // an erasure that the store does by itself, when a time has passed
	Apart    bool // a sink of rows that only come along: what a type alone proves says nothing of them
	Aged     bool // an erasure of what has reached some age
	Done     bool // a sink that a finding was reported for
	Relayed  bool // a log written by a function that is given anything to log
	Born     bool // a proof of what comes into being here: it says nothing of what is put in later
	Depth    int  // calls between the function and the event
	place
}

// Reading is a call that reads from a store. It is told of where it is, and does
// not travel in facts.
type Reading struct {
	Store    *Store
	Identity Identity // as far as it is known
	Pos      finding.Position
	Func     string // key of the function
}

// Mark is a location that a value may hold, and how it got from there.
type Mark struct {
	Loc  Loc
	Ops  Ops
	Path *Path
}

// Call is a call whose callee's summary is not, or not yet, part of the
// caller's.
type Call struct {
	Pos      finding.Position
	Callee   string   // key of the function called, "" if it is not known
	Iface    string   // key of the interface whose Method is called
	Method   string   // its name
	Fn       []Loc    // where the function value is, for other calls
	Name     string   // for people
	Args     [][]Mark // receiver first
	Left     [][]Mark // Args after the call, of those that the callee overwrites in part; nil if there are none
	Frees    [][]Mark // bindings of a function literal
	Hidden   []Hidden // what JSON leaves out of arguments whose type the callee does not know
	Deferred bool
	Rollback bool
	Aged     bool // it is made of what has reached some age
	place
}

// Hidden tells the paths of an argument that JSON leaves out.
type Hidden struct {
	Arg   int
	Paths []string
}

// SiteInfo describes where a location is born.
type SiteInfo struct {
	Pos    finding.Position
	Verb   Verb
	Object string
	Text   string // the constant beginning of a text put together here
	Words  string // all the constants in it, separated by slashes
	Handle *Store // writing into it keeps data
	Type   string // key of the named type of an object that is made here
	Built  bool   // a text put together
	Read   bool   // read from a store
	Many   bool   // read of many persons
	Thin   bool   // read without the columns that are named for faces
}

// Summary is what is known of one function: data that flows between
// locations, what happens at them, and the calls that are still open.
// Functions with nothing of the kind have none.
type Summary struct {
	Key    string
	Name   string
	Pos    finding.Position
	Params []string // names
	Frees  []string // names of captured variables
	Sites  []SiteInfo
	Edges  []Edge
	Events []Event
	Calls  []Call
	Kills  []Kill
	Tells  []int // results that are errors with data in their texts
	Cut    bool  // more is known of it than callers see
	Open   bool  // more may be known later of what it calls

	reads   []Reading
	inputs  []input // fields that bring in what comes from outside
	unknown []unknownCall
	typed   []Event // proofs by the types of parameters and results, which hold of whatever comes in by them
	exits   [][]int // successor blocks, the branch taken after a failed write left out
}
