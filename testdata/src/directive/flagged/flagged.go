// Package flagged holds directives that have no effect.
package flagged

// facelint:raw img // want `directive: .* is not read as a directive; write //facelint:raw without`
func spaced(img []byte) {}

//facelint:tempalte // want `unknown directive //facelint:tempalte; write //facelint:template`
func misspelled() {}

//facelint:raw image // want `names "image", which is no parameter here; name one of img`
func noSuchParameter(img []byte) {}

//facelint:erases name=faces // want `stands on a type, where it has no effect; put it on a function`
type misplaced struct {
	Face []byte `face:"picture"` // want `the struct tag face:"picture" is not understood`
	Side []byte `face:"none"`    // want `is not understood`
}

//facelint:consent scope=everything // want `does not take scope=everything; write scope=face\|keep`
func agreed() bool { return true }

func allows() {
	//facelint:allow keeping // want `gives no reason, so it has no effect`
	keep()
	keep() //facelint:allow keeping once by order until=2020-01-31 // want `expired on 2020-01-31 and silences nothing`
	//facelint:allow kepeing by order // want `names "kepeing", which is no rule; write keeping`
	keep()
	//facelint:allow keeping by order // want `allow keeping silences nothing; remove it`
	drop()
	//facelint:allow keeping by order // want `allow keeping silences nothing`

	keep()
}

//facelint:raw // want `stands on nothing, so it has no effect`

func keep() {}
func drop() {}
