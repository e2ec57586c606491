// Package clean holds directives that work, and prose that is none.
//
//facelint:role server
//facelint:purpose name=attendance
package clean

// facelint: the linter reads //facelint:raw and the like.

// Visitor is a visitor.
type Visitor struct {
	Face  []byte //facelint:raw
	Vec   []float32
	Badge []byte `face:"none,a drawing"`
}

// Enrol keeps a visitor.
//
//facelint:raw img
//facelint:store name=visitors
//facelint:allow keeping the whole function is a migration
func Enrol(img []byte) {
	keep()
	if len(img) > 0 {
		keep()
	}
}

// Wipe erases.
//
//facelint:erases name=visitors
func Wipe() {
	//facelint:template
	vec := []float32{}
	_ = vec
	keep() //facelint:allow keeping by order until=2999-12-31
	//facelint:allow keeping,directive by order
	keep()
}

func keep() {}
