package taint

import (
	"bytes"
	"compress/flate"
	"fmt"
	"math/rand"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/facedata"
)

// anyKnown returns summaries of a few functions that call each other at random,
// with few edges and one field.
//
// gap: with twice the edges and a second field, access paths multiply and
// linking four functions takes seconds.
func anyKnown(r *rand.Rand) *Known {
	n := 2 + r.Intn(3)
	k := new(Known)
	name := func(i int) string { return "p.f" + strconv.Itoa(i) }
	loc := func(roots ...Loc) Loc {
		l := pick(r, roots)
		if r.Intn(4) == 0 {
			l = l.field("a")
		}
		return l
	}
	from := func() Loc { return loc(param(r.Intn(2)), site(r.Intn(4)), out(r.Intn(2), 0)) }
	to := func() Loc { return loc(param(r.Intn(2)), site(r.Intn(4)), result(0)) }
	for i := range n {
		k.Funcs = append(k.Funcs, function(name(i), func(s *Summary) {
			for j := range s.Sites {
				s.Sites[j] = SiteInfo{Pos: line(100*i + j + 1), Verb: pick(r, []Verb{Enters, Yielded, ReadFrom}), Object: "o" + strconv.Itoa(j)}
			}
			for j := range 1 + r.Intn(2) {
				s.Edges = append(s.Edges, Edge{From: from(), To: to(), Into: r.Intn(3) == 0, Path: NewPath(Hop{line(100*i + 10 + j), Stored, "v"})})
			}
			if r.Intn(2) == 0 {
				s.Edges = append(s.Edges, Edge{From: from(), To: global("p.g")}, Edge{From: global("p.g"), To: to()})
			}
			s.Calls = []Call{call(100*i+20, "elsewhere", from()), call(100*i+21, name(min(i+1, n)), from())}
			for j := i + 1; j < n; j += 1 + r.Intn(2) {
				s.Calls = append(s.Calls, call(100*i+20+j, name(j), from(), from()))
			}
			if r.Intn(2) == 0 {
				s.Events = append(s.Events, kept(from(), 100*i+30))
			}
			if r.Intn(2) == 0 {
				s.Events = append(s.Events, proved(from(), 100*i+31))
			}
			if r.Intn(4) == 0 {
				e := kept(from(), 100*i+32)
				e.Kind = Erases
				s.Events = append(s.Events, e)
			}
		}))
	}
	return k
}

func TestEncodeRoundTrip(t *testing.T) {
	times(t, 100, func(r *rand.Rand) {
		k := anyKnown(r)
		data, err := Encode(k)
		require.NoError(t, err)
		again, err := Encode(k)
		require.NoError(t, err)
		require.Equal(t, data, again, "equal values, equal bytes")
		var back Known
		require.NoError(t, Decode(data, &back))
		third, err := Encode(&back)
		require.NoError(t, err)
		require.Equal(t, data, third)
		require.Len(t, back.Funcs, len(k.Funcs))
		for i, s := range back.Funcs {
			require.Equal(t, k.Funcs[i].Sites, s.Sites)
			require.Equal(t, len(k.Funcs[i].Edges), len(s.Edges))
			for j, e := range s.Edges {
				require.Equal(t, k.Funcs[i].Edges[j].Path.hops(), e.Path.hops())
			}
		}
	})
}

func TestDecodeRefuses(t *testing.T) {
	data, err := Encode(anyKnown(rand.New(rand.NewSource(3))))
	require.NoError(t, err)
	var k Known
	require.ErrorContains(t, Decode(nil, &k), "another version")
	require.ErrorContains(t, Decode([]byte{version + 1}, &k), "another version")
	require.ErrorContains(t, Decode(data[:1], &k), "damaged")
	require.ErrorContains(t, Decode(data[:len(data)/2], &k), "damaged")
	var deflated bytes.Buffer
	deflated.WriteByte(version)
	w, err := flate.NewWriter(&deflated, flate.BestSpeed)
	require.NoError(t, err)
	fmt.Fprint(w, `{"Funcs":[{"Key":3}]}`)
	require.NoError(t, w.Close())
	require.ErrorContains(t, Decode(deflated.Bytes(), &k), "damaged")
}

func TestDecodeNeverPanics(t *testing.T) {
	data, err := Encode(anyKnown(rand.New(rand.NewSource(4))))
	require.NoError(t, err)
	times(t, 2000, func(r *rand.Rand) {
		bad := slices.Clone(data)
		for range 1 + r.Intn(3) {
			bad[1+r.Intn(len(bad)-1)] ^= byte(1 + r.Intn(255))
		}
		var k Known
		if Decode(bad, &k) == nil {
			linkAnything(&k)
		}
	})
}

func FuzzDecode(f *testing.F) {
	for seed := range int64(3) {
		data, err := Encode(anyKnown(rand.New(rand.NewSource(seed))))
		require.NoError(f, err)
		f.Add(data)
	}
	f.Add([]byte{})
	f.Add([]byte{version})
	f.Fuzz(func(t *testing.T, data []byte) {
		var k Known
		if err := Decode(data, &k); err != nil {
			return
		}
		again, err := Encode(&k)
		require.NoError(t, err)
		var back Known
		require.NoError(t, Decode(again, &back))
	})
}

// linkAnything links what bytes made by nobody decode to.
func linkAnything(k *Known) {
	if len(k.Funcs) == 0 || slices.Contains(k.Funcs, nil) {
		return
	}
	defer func() {
		// gap: a location that names a site or call that its summary does not
		// have is only noticed when it is looked up.
		_ = recover()
	}()
	link(k)
}

// The order in which summaries come makes no difference.
func TestLinkIsDeterministic(t *testing.T) {
	times(t, 40, func(r *rand.Rand) {
		seed := r.Int63()
		var first []byte
		var flows []string
		for i := range 4 {
			k := anyKnown(rand.New(rand.NewSource(seed)))
			keys := keysOf(k)
			rand.New(rand.NewSource(int64(i))).Shuffle(len(k.Funcs), func(i, j int) { k.Funcs[i], k.Funcs[j] = k.Funcs[j], k.Funcs[i] })
			l := Link(k.Funcs, k.Types, k.Ifaces, keys)
			found := l.Flows(keys)
			data, err := Encode(l.Export(keys, k, found))
			require.NoError(t, err)
			if i == 0 {
				first, flows = data, describe(found)
				continue
			}
			require.Equal(t, flows, describe(found), "seed %d", seed)
			require.Equal(t, first, data, "seed %d", seed)
		}
	})
}

func TestFlowsAreWellFormed(t *testing.T) {
	n := 0
	times(t, 60, func(r *rand.Rand) {
		k := anyKnown(r)
		for _, f := range link(k).Flows(keysOf(k)) {
			n++
			require.Equal(t, facedata.Image, f.Kind)
			require.GreaterOrEqual(t, f.Confidence, facedata.Medium)
			require.NotEmpty(t, f.Evidence)
			require.NotEmpty(t, f.Hops)
			require.Equal(t, Kept, f.Hops[len(f.Hops)-1].Verb)
			require.True(t, f.Pos.IsValid())
			require.True(t, f.Source.Pos.IsValid())
			require.NotEmpty(t, f.Source.Object)
		}
	})
	require.Greater(t, n, 10, "the random programs are about something")
}

func TestMerge(t *testing.T) {
	a, b := anyKnown(rand.New(rand.NewSource(1))), anyKnown(rand.New(rand.NewSource(2)))
	a.Entries, b.Entries = []string{"p.main", "p.f0"}, []string{"p.f0"}
	m := Merge(a, b, a)
	require.True(t, slices.IsSorted(keysOf(m)))
	require.Equal(t, keysOf(m), slices.Compact(keysOf(m)))
	require.Equal(t, []string{"p.f0", "p.main"}, m.Entries)
	again := Merge(m, b)
	require.Equal(t, m, again, "idempotent")
	require.Equal(t, new(Known), Merge())
}
