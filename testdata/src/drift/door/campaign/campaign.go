// Package campaign greets people who are known.
//
//facelint:purpose name=marketing
package campaign

import "log"

// Greeter keeps who came how often.
type Greeter struct{ seen map[string]int }

// Greet counts the face.
func (g *Greeter) Greet(template []float32) {
	g.seen[key(template)]++
	log.Print(len(g.seen))
}

func key(t []float32) string { return string(rune(len(t))) }
