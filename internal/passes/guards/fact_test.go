package guards

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/guard"
)

func sample() *fact {
	at := finding.Position{File: "a.go", Line: 1, Col: 2}
	face := guard.Test{Ref: guard.Ref{
		Root:  guard.Root{Kind: guard.Param, Name: "u", Type: "p.User"},
		Steps: []guard.Step{{Kind: guard.Field, Name: "FaceConsent", Owner: "p.User", Type: "bool"}},
	}, Is: guard.True, Yes: true, Pos: at}
	held := guard.Tests{face}
	return &fact{
		Funcs: []*guard.Summary{
			{Key: "p.F", Name: "F", Pos: at, Gives: []guard.Gives{{Outcome: guard.Yields, Tests: held}}, Always: held,
				Runs: []guard.Runs{{Param: 1, Held: held}}, Points: []guard.Point{{Act: guard.Act{Kind: "x"}, Pos: at, Held: held, Whom: []guard.Ref{face.Ref}}}},
			{Key: "p.G", Name: "G", Pos: at, Passes: held, Opens: []guard.Open{{On: 1}}, Calls: []guard.CallSite{
				{Kind: guard.Direct, Callee: "p.F", Pos: at, Held: held, Args: []guard.Arg{
					{Refs: []guard.Ref{face.Ref}, True: held, Through: []guard.Link{{Func: "p.G", Name: "G", Pos: at}}},
					{Runs: "p.F", Const: &guard.Const{Text: "face"}}}},
				{Kind: guard.Routed, Callee: "p.F", Behind: []guard.Link{{Func: "p.G", Some: true}}, On: 1, Pos: at},
				{Kind: guard.Dynamic, Callee: "p.I", Method: "M()", Pos: at}}},
		},
		Types:  []guard.Concrete{{Name: "p.T", Methods: []guard.Method{{Name: "M()", Key: "p.F"}}}},
		Ifaces: []guard.Iface{{Key: "p.I", Methods: []string{"M()"}}},
	}
}

func TestFactRoundTrip(t *testing.T) {
	data, err := sample().GobEncode()
	require.NoError(t, err)
	again, err := sample().GobEncode()
	require.NoError(t, err)
	require.Equal(t, data, again)
	read := new(fact)
	require.NoError(t, read.GobDecode(data))
	require.NoError(t, read.err)
	require.Equal(t, sample(), read)
}

func TestDamagedFacts(t *testing.T) {
	good, err := sample().GobEncode()
	require.NoError(t, err)
	for _, data := range [][]byte{nil, {version + 1}, {version}, {version, 1, 2, 3}, good[:len(good)/2]} {
		f := new(fact)
		require.NoError(t, f.GobDecode(data))
		require.Error(t, f.err)
		require.Empty(t, f.Funcs)
	}
}

// FuzzFact reads what somebody else may have written: it is an error, or it
// can be worked with.
func FuzzFact(f *testing.F) {
	good, err := sample().GobEncode()
	require.NoError(f, err)
	f.Add(good)
	f.Add([]byte{version})
	f.Add([]byte(`{"f":[null]}`))
	f.Add([]byte(`{"f":[{"key":"a","cs":[{"k":1,"c":"a","a":[{"fn":"a","r":[{"r":{"k":1,"i":-1}}]}],"on":-3}],"ru":[{"p":-1}]}]}`))
	f.Add([]byte(`{"f":[{"key":"a","pt":[{"w":"x"}],"cs":[{"k":4,"c":"a","on":9}]}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		read := new(fact)
		require.NoError(t, read.GobDecode(data))
		use(read)
		read = new(fact)
		if read.parse(data) == nil { // without the packing, which fuzzing cannot see through
			use(read)
		}
	})
}

func use(f *fact) {
	f.normalize()
	p := guard.NewProgram(f.Funcs, f.Types, f.Ifaces)
	p.Leads()
	never := func(guard.Test, guard.Relation) bool { return false }
	for _, a := range p.Points() {
		p.Missing(a.Place(), never)
	}
	for _, s := range f.Funcs {
		p.Ways(s.Key, s.Always)
		p.Entry(s.Key)
		s.Trim(func(guard.Test) bool { return true }, nil)
	}
}
