// Package annotations is the language in which code tells facelint what it
// cannot see: which values are faces, which functions ask for consent, erase or
// anonymise, and which findings are accepted for a reason.
//
// # Grammar
//
// A directive is a comment in Go's directive form, with no space after the
// slashes and in lower case:
//
//	//facelint:NAME [words] [name=value ...] [reason] [// remark]
//
// Words and values may be quoted in Go's manner; values to choose from may be
// joined by commas. A directive in a doc comment, or one that trails a
// declaration, speaks of what is declared. On a function the words name
// parameters, the receiver or named results; without words the directive speaks
// of what the function returns:
//
//	// Enrol keeps the template of a visitor.
//	//
//	//facelint:raw photo
//	//facelint:store name=visitor_faces
//	func Enrol(id int64, photo []byte) error
//
//	type Visitor struct {
//		Badge []byte //facelint:notface a drawing
//	}
//
// Above a package clause a directive speaks of the package. On the line of a :=
// or above it, it speaks of the variables defined there.
//
// # Vocabulary
//
//	raw         a picture or video of a face
//	template    a face template: vector, embedding, token that can match again
//	attribute   what is inferred from a face: age, gender, emotion, race, health
//	reference   a path, URL, key or id that leads to face data
//	notface     not face data, for the reason given
//	anonymizes  the function makes faces unrecognisable for good
//	encrypts    the function seals data with authenticated encryption
//	store       name=STORE: keeps face data in the store named
//	erases      name=STORE: the function erases face data from the store named
//	consent     scope=face|keep|offdevice|share|publish|export: checks or
//	            records separate consent
//	withdraws   the function lets a person withdraw consent
//	guardian    the function checks the consent of a guardian
//	notice      the function tells the person before the face is processed
//	decision    kind=major: the function decides something that weighs heavily
//	            on a person, or carries it out
//	purpose     name=PURPOSE: what face data is handled for
//	basis       kind=consent|statutory|hr-contract|emergency|public-security|
//	            news|training|household|state, and the reason
//	recipient   kind=entrusted|controller|joint [name=WHO]: gives face data to
//	            another party
//	role        device or server: where the package runs
//	venue       kind=business|public|residential|school|workplace|private-room
//	allow       RULE[,RULE] REASON [until=YYYY-MM-DD]: accepts findings
//
// [Vocabulary] has the same as data, with the places where each may stand.
//
// # Struct tags
//
// A field may say what it is in its tag, kinds joined by a bar, or that it is no
// face and why:
//
//	Face  []byte `face:"image"`
//	Photo string `face:"image|reference"`
//	Side  []byte `face:"none,a side of the cube"`
//
// # Silencing
//
// An allow directive silences the rules it names on its own line if it trails
// code, on the line right below it if it does not, and in the whole function if
// it stands in its doc comment. The finding stays in reports that show accepted
// ones. The reason is required: without it, and after the last day that until
// gives (in UTC), the directive silences nothing and is itself reported.
//
// # Mistakes
//
// A comment that means to be a directive and is none, like // facelint:raw or
// //facelint:tempalte, is kept as a [Problem] for the rule named directive; it
// has no effect, so that no reader takes it for one.
package annotations
