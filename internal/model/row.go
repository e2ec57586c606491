package model

import "github.com/facelint/facelint/internal/facedata"

// Verb says what a row tells about its symbol.
type Verb string

// The verbs; the package comment says what each means.
const (
	Face    Verb = "face"
	Yields  Verb = "yields"
	Input   Verb = "input"
	Flow    Verb = "flow"
	Blur    Verb = "blur"
	Sink    Verb = "sink"
	Handle  Verb = "handle"
	Erase   Verb = "erase"
	Log     Verb = "log"
	Send    Verb = "send"
	Reply   Verb = "reply"
	Calls   Verb = "calls"
	Entry   Verb = "entry"
	Chain   Verb = "chain"
	Next    Verb = "next"
	Abort   Verb = "abort"
	Neutral Verb = "neutral"
)

// Medium says what a store is made of.
type Medium string

// The media.
const (
	File     Medium = "file"
	SQL      Medium = "sql"
	Document Medium = "document"
	KeyValue Medium = "keyvalue"
	Object   Medium = "object"
	Vector   Medium = "vector"
	Gallery  Medium = "gallery" // the enrolled faces of a recogniser
	Queue    Medium = "queue"
	Memory   Medium = "memory"   // of the process: gone when it ends
	Wire     Medium = "wire"     // what leads out of the process: a connection
	Declared Medium = "declared" // what a directive calls a store; not for packs
)

var media = []Medium{File, SQL, Document, KeyValue, Object, Vector, Gallery, Queue, Memory, Wire}

// Op says what a flow does to the data on its way.
type Op string

// The operations.
const (
	Copy   Op = "copy"   // the same data, whole or in part
	Decode Op = "decode" // taken out of an encoding: base64, JSON, JPEG, a database row
	Encode Op = "encode" // put into an encoding
	Crop   Op = "crop"   // cut, scaled or turned, still a picture of the same
	Wrap   Op = "wrap"   // put behind a pointer, an option or a reader
	Seal   Op = "seal"   // encrypted with authentication
	Fetch  Op = "load"   // the content of the file or address that a path leads to
	Named  Op = "name"   // the name of what is open, such as of a file
	Path   Op = "path"   // a path, URL or key built from parts: it leads to the data, it is not the data
)

var ops = []Op{Copy, Decode, Encode, Crop, Wrap, Seal, Fetch, Named, Path}

// CallPort says that the callee passes the data at From as parameter Param,
// from 0, of the function it calls.
type CallPort struct {
	From  Port
	Param int
}

// Row is one piece of knowledge about one symbol. Which fields are set
// depends on Verb.
type Row struct {
	Verb    Verb
	Package string // import path, as the pack gives it
	Recv    string // type name; "" for a function, "*" for any type of the package
	Name    string // of the function, method or field
	From    Port   // the port; for Flow and Chain the first one, for Calls and Entry the function
	To      Port   // Flow, Chain: the second port

	Kind      facedata.Kind // Face, Yields
	Keeps     bool          // Face: the callee keeps a copy
	Recipient string        // Face: who gets the data when it leaves the process; "" when it need not
	NamePort  *Port         // Input: where the name of the input stands, or nil
	Op        Op            // Flow, Reply
	Medium    Medium        // Sink, Handle, Erase; Input: the store that is read, "" if it is none
	Ident     Ident         // as Medium: empty when the call does not tell
	Temp      bool          // Handle: the store is meant to be short-lived
	TTL       *Port         // Sink: how long the store keeps it, 0 meaning for ever, or nil
	Sealed    *Port         // Sink: what makes the store encrypt what it keeps, unless it is zero, or nil
	Address   *Port         // Send: where the address stands
	Soft      bool          // Erase: the data may only be marked as erased
	Later     bool          // Erase: the store erases by itself, when a time has passed
	Calls     []CallPort    // Calls
	Wired     bool          // Calls: arguments and results are matched by type

	File string // the pack, for messages
	Line int    // from 1
	Note string // the comment behind the row: where it was learnt
}

// Symbol returns the symbol in the notation of packs.
func (r *Row) Symbol() string {
	if r.Recv == "" {
		return r.Name
	}
	return r.Recv + "." + r.Name
}
