package flows

import (
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/taint"
)

// Logging is face data of one or more kinds that is logged at one place.
type Logging struct {
	taint.Flow               // of the gravest of the kinds
	Kinds      facedata.Kind // all of them
}

// Loggings puts together what is logged at one place, in order of position.
func (r *Result) Loggings() []Logging {
	var out []Logging
	at := make(map[finding.Position]int)
	for _, f := range r.Logged {
		if f.Sealed {
			continue
		}
		i, ok := at[f.At]
		if !ok {
			at[f.At] = len(out)
			out = append(out, Logging{f, f.Kind})
			continue
		}
		if out[i].Kinds |= f.Kind; f.Kind < out[i].Kind {
			out[i].Flow = f
		}
	}
	return out
}
