package published

import (
	"go/constant"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/model"
)

// Gate is a statement that says who comes to a program at all: it demands
// certificates, puts a filter before every route, or listens on an address.
type Gate struct {
	Spot
	Closed bool // only those whom the program knows come in, or those on the same machine
	Listen bool // it listens on an address, as others may
}

func (g Gate) compare(h Gate) int { return g.Spot.compare(h.Spot) }

// Closed reports whether strangers do not come to the program: it is closed as a
// whole, or all addresses that it listens on are those of the machine itself.
func (r *Result) Closed() bool {
	listens, open := false, false
	for _, g := range r.Gates {
		if g.Closed && !g.Listen {
			return true
		}
		listens, open = listens || g.Listen, open || g.Listen && !g.Closed
	}
	return listens && !open
}

// requiring is the least tls.ClientAuthType that demands a certificate.
const requiring = 2

// gate notes an instruction that says who comes to the program.
func (r *pass) gate(instr ssa.Instruction) {
	switch x := instr.(type) {
	case *ssa.Store:
		if f, ok := x.Addr.(*ssa.FieldAddr); ok {
			r.gateField(x, types.TypeString(f.X.Type().Underlying().(*types.Pointer).Elem(), nil)+"."+fieldName(f))
		}
	case ssa.CallInstruction:
		fn := guard.Callee(x.Common())
		_, args := operands(x.Common())
		switch {
		case fn == nil || fn.Pkg() == nil:
		case fn.Name() == "InsertFilter" && len(args) > 2:
			if path := placeOf(args[0]); (path == "*" || path == "/*" || path == "/") && slices.ContainsFunc(args[2:], authorizes) {
				r.found.Gates = append(r.found.Gates, Gate{r.spot(x), true, false})
			}
		default:
			if a := address(fn, args); a != nil {
				r.found.Gates = append(r.found.Gates, Gate{r.spot(x), isLocal(a), true})
			}
		}
	}
}

// gateField notes what is assigned to a field.
func (r *pass) gateField(s *ssa.Store, field string) {
	switch field {
	case "crypto/tls.Config.ClientAuth":
		c, ok := s.Val.(*ssa.Const)
		if !ok || c.Value == nil {
			return
		}
		if n, exact := constant.Int64Val(c.Value); exact && n >= requiring {
			r.found.Gates = append(r.found.Gates, Gate{r.spot(s), true, false})
		}
	case "net/http.Server.Addr":
		r.found.Gates = append(r.found.Gates, Gate{r.spot(s), isLocal(s.Val), true})
	}
}

// address returns the address that fn, given args, makes a server listen on, nil
// if it does not or is given none.
func address(fn *types.Func, args []ssa.Value) ssa.Value {
	if fn.FullName() == "net.Listen" {
		return args[1]
	}
	if len(args) == 0 || !listening[fn.Name()] || !registers(fn.Pkg().Path()) {
		return nil
	}
	if list := elements(args[0]); len(list) > 0 {
		return list[0]
	}
	if b, ok := args[0].Type().Underlying().(*types.Basic); ok && b.Kind() == types.String {
		return args[0]
	}
	return nil
}

// listening are the functions by which servers of frameworks begin.
var listening = map[string]bool{
	"ListenAndServe": true, "ListenAndServeTLS": true, "Run": true, "RunTLS": true, "Start": true, "StartTLS": true, "Listen": true, "ListenTLS": true,
}

// registers reports whether handlers are registered with the package at path.
func registers(path string) bool {
	pack, err := model.Builtin(path)
	return pack != nil && err == nil && slices.ContainsFunc(pack.Rows(), func(row *model.Row) bool { return row.Verb == model.Entry })
}

// isLocal reports whether v is the address of the machine itself.
func isLocal(v ssa.Value) bool {
	host, _, ok := strings.Cut(string(placeOf(v)), ":")
	return ok && (host == "127.0.0.1" || host == "localhost" || host == "[")
}
