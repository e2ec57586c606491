package guards

import (
	"bytes"
	"compress/flate"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/guard"
)

// fact is what a package tells its importers, that of its own imports
// included. Its lists are sorted by key.
type fact struct {
	Funcs  []*guard.Summary `json:"f,omitempty"`
	Types  []guard.Concrete `json:"t,omitempty"`
	Ifaces []guard.Iface    `json:"i,omitempty"`

	err error // why the bytes could not be read
}

func (*fact) AFact() {}

// String lists the functions, for tests.
func (f *fact) String() string {
	keys := make([]string, len(f.Funcs))
	for i, s := range f.Funcs {
		keys[i] = s.Key
	}
	return "guards(" + strings.Join(keys, ", ") + ")"
}

// version changes whenever the encoding or the meaning of a fact does.
const version = 6

// maxDecoded bounds what a fact may unpack to, in bytes.
const maxDecoded = 64 << 20

// GobEncode writes f so that equal facts have equal bytes.
func (f *fact) GobEncode() ([]byte, error) {
	plain, err := json.Marshal(f)
	if err != nil {
		return nil, fmt.Errorf("encoding guards: %w", err)
	}
	var b bytes.Buffer
	b.WriteByte(version)
	w, err := flate.NewWriter(&b, flate.BestSpeed)
	if err != nil {
		return nil, fmt.Errorf("encoding guards: %w", err)
	}
	if _, err := w.Write(plain); err != nil {
		return nil, fmt.Errorf("encoding guards: %w", err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("encoding guards: %w", err)
	}
	return b.Bytes(), nil
}

// GobDecode reads what GobEncode wrote. Drivers give up on a package whose
// facts they cannot decode without saying which, so an error is kept for the
// pass to report.
func (f *fact) GobDecode(data []byte) error {
	if f.err = f.decode(data); f.err != nil {
		*f = fact{err: f.err}
	}
	return nil
}

func (f *fact) decode(data []byte) error {
	if len(data) == 0 || data[0] != version {
		return errors.New("guards are of another version of facelint: clean the cache with go clean -cache")
	}
	plain, err := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(data[1:])), maxDecoded))
	if err != nil {
		return fmt.Errorf("guards are damaged: %w", err)
	}
	return f.parse(plain)
}

func (f *fact) parse(plain []byte) error {
	if err := json.Unmarshal(plain, f); err != nil {
		return fmt.Errorf("guards are damaged: %w", err)
	}
	if slices.Contains(f.Funcs, nil) {
		return errors.New("guards are damaged: a function is missing")
	}
	return nil
}

// normalize sorts f and drops repetitions.
func (f *fact) normalize() {
	f.Funcs = unique(f.Funcs, func(s *guard.Summary) string { return s.Key })
	f.Types = unique(f.Types, func(c guard.Concrete) string { return c.Name })
	f.Ifaces = unique(f.Ifaces, func(i guard.Iface) string { return i.Key })
}

func unique[T any](list []T, key func(T) string) []T {
	slices.SortStableFunc(list, func(a, b T) int { return strings.Compare(key(a), key(b)) })
	return slices.CompactFunc(list, func(a, b T) bool { return key(a) == key(b) })
}
