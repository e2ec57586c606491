package acts

import (
	"go/constant"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/facelint/facelint/internal/choice"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/passes/source"
)

// admit tells of what lets somebody in: a session begins, a door opens.
func (r *Result) admit(instr ssa.Instruction) []guard.Act {
	switch instr := instr.(type) {
	case *ssa.MapUpdate:
		if keepsSession(instr) {
			return []guard.Act{{Kind: Admit, What: "session.Values", Of: choice.Login}}
		}
	case ssa.CallInstruction:
		fn := guard.Callee(instr.Common())
		if fn == nil || fn.Pkg() == nil {
			return nil
		}
		if sort := r.admits(fn, instr.Common()); sort != "" {
			return []guard.Act{{Kind: Admit, What: called(instr), Of: sort}}
		}
		if answers(instr.Common(), fn) && choice.Logs(declared(instr.Parent())) {
			return []guard.Act{{Kind: Admit, What: called(instr), Of: choice.Login}}
		}
	}
	return nil
}

// admits returns the sort of letting in that a call of fn is, "" if it is none.
func (r *Result) admits(fn *types.Func, call *ssa.CallCommon) string {
	_, args := operands(call)
	switch name := fn.Name(); {
	case name == "SignedString" && strings.Contains(fn.Pkg().Path(), "jwt"):
		return choice.Login
	case name == "SetCookie":
		if setsCookie(args) {
			return choice.Login
		}
	case slices.Contains([]string{"Set", "Put", "SetSession"}, name) && len(args) > 1:
		about := fn.FullName()
		if strings.Contains(strings.ToLower(about[strings.LastIndexByte(about, '/')+1:]), "session") && slices.ContainsFunc(args, loginKey) {
			return choice.Login
		}
	case commands[name]:
		if slices.ContainsFunc(args, opensDoor) {
			return choice.Door
		}
	}
	sort := choice.Admits(receiver(fn), fn.Name())
	if sort == choice.Login && !source.SameModule(r.pass, fn.Pkg()) {
		return "" // the sessions of other people's packages are connections too
	}
	return sort
}

// commands are names of functions that send what they are told to a device.
var commands = map[string]bool{
	"Publish": true, "Post": true, "PostForm": true, "NewRequest": true, "NewRequestWithContext": true, "Send": true, "SendCommand": true,
	"Do": true, "Command": true, "WriteString": true, "Emit": true, "PublishJSON": true,
}

// operands returns what a call is given, the receiver apart.
func operands(call *ssa.CallCommon) (recv ssa.Value, args []ssa.Value) {
	if call.IsInvoke() {
		return call.Value, call.Args
	}
	if call.Signature().Recv() != nil && len(call.Args) > 0 {
		return call.Args[0], call.Args[1:]
	}
	return nil, call.Args
}

// text returns the constant text in v.
func text(v ssa.Value) (string, bool) {
	for {
		switch x := v.(type) {
		case *ssa.MakeInterface:
			v = x.X
			continue
		case *ssa.BinOp: // a topic or path made of parts: its end says what is done
			v = x.Y
			continue
		case *ssa.Const:
			if x.Value != nil && x.Value.Kind() == constant.String {
				return constant.StringVal(x.Value), true
			}
		}
		return "", false
	}
}

// longestCommand bounds the texts that can be a topic, path or command.
const longestCommand = 80

func opensDoor(v ssa.Value) bool {
	s, ok := text(v)
	return ok && len(s) < longestCommand && choice.Admits("", s) == choice.Door
}

func loginKey(v ssa.Value) bool {
	s, ok := text(v)
	return ok && choice.LoginCookie(s)
}

// setsCookie reports whether args, those of a SetCookie, make a session known:
// the name and value of one, or a struct that has them. A cookie that is
// emptied ends one.
func setsCookie(args []ssa.Value) bool {
	for i, a := range args {
		if s, ok := text(a); ok {
			if i+1 < len(args) && choice.LoginCookie(s) {
				value, known := text(args[i+1])
				return !known || value != ""
			}
			continue
		}
		if local, ok := a.(*ssa.Alloc); ok {
			name, ends := cookie(local)
			return choice.LoginCookie(name) && !ends
		}
	}
	return false
}

// cookie returns the constant name of the cookie built at v and whether it is
// made to expire.
func cookie(v *ssa.Alloc) (name string, ends bool) {
	for _, ref := range *v.Referrers() {
		f, ok := ref.(*ssa.FieldAddr)
		if !ok {
			continue
		}
		for _, use := range *f.Referrers() {
			store, ok := use.(*ssa.Store)
			if !ok || store.Addr != f {
				continue
			}
			switch fieldName(f) {
			case "Name":
				name, _ = text(store.Val)
			case "MaxAge":
				c, ok := store.Val.(*ssa.Const)
				ends = ends || ok && c.Value != nil && constant.Sign(c.Value) < 0
			}
		}
	}
	return name, ends
}

func fieldName(f *ssa.FieldAddr) string {
	p, ok := f.X.Type().Underlying().(*types.Pointer)
	if !ok {
		return ""
	}
	st, ok := p.Elem().Underlying().(*types.Struct)
	if !ok {
		return ""
	}
	return st.Field(f.Field).Name()
}

// keepsSession reports whether instr puts who is logged in into the values of a
// session.
func keepsSession(instr *ssa.MapUpdate) bool {
	load, ok := instr.Map.(*ssa.UnOp)
	if !ok || !loginKey(instr.Key) {
		return false
	}
	f, ok := load.X.(*ssa.FieldAddr)
	if !ok || fieldName(f) != "Values" {
		return false
	}
	return strings.Contains(strings.ToLower(f.X.Type().String()), "session")
}

// answers reports whether call writes an answer that all went well.
func answers(call *ssa.CallCommon, fn *types.Func) bool {
	if !slices.Contains([]string{"JSON", "JSONPretty", "IndentedJSON", "PureJSON", "String", "XML", "HTML", "ProtoBuf", "WriteHeader"}, fn.Name()) {
		return false
	}
	_, args := operands(call)
	if len(args) == 0 {
		return false
	}
	c, ok := args[0].(*ssa.Const)
	return ok && c.Value != nil && c.Value.Kind() == constant.Int && c.Int64() == 200
}

// declared returns the name of the declared function around fn.
func declared(fn *ssa.Function) string {
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	return fn.Name()
}
