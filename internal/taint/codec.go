package taint

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/facelint/facelint/internal/finding"
)

// version is the first byte of encoded knowledge; other versions are not read.
const version = 5

// maxDecoded bounds how much is read of one package's knowledge, in bytes.
const maxDecoded = 64 << 20

// maxRatio bounds how far the encoded form of knowledge unfolds: a few bytes
// that hold gigabytes were not written by Encode.
const maxRatio = 100

// Encode writes k so that equal knowledge has equal bytes. Texts, positions and
// the tails of paths are written once, in tables at the beginning: summaries
// repeat them many times.
func Encode(k *Known) ([]byte, error) {
	c := &coder{strings: make(map[string]int), nodes: make(map[tail]int)}
	c.known(k)
	var plain []byte
	plain = binary.AppendUvarint(plain, uint64(len(c.texts)))
	for _, s := range c.texts {
		plain = binary.AppendUvarint(plain, uint64(len(s)))
		plain = append(plain, s...)
	}
	plain = append(plain, c.body...)
	out := bytes.NewBuffer([]byte{version})
	w, err := flate.NewWriter(out, flate.DefaultCompression)
	if err == nil {
		_, err = w.Write(plain)
		err = errors.Join(err, w.Close())
	}
	if err != nil {
		return nil, fmt.Errorf("encoding summaries: %w", err)
	}
	return out.Bytes(), nil
}

// Decode reads what Encode wrote into k. Bytes of another version or damaged
// ones are an error.
func Decode(data []byte, k *Known) error {
	if len(data) == 0 || data[0] != version {
		return errors.New("summaries are of another version of facelint: clean the cache with go clean -cache")
	}
	limit := min(maxDecoded, 1<<20+maxRatio*int64(len(data)))
	plain, err := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(data[1:])), limit+1))
	if err != nil {
		return fmt.Errorf("summaries are damaged: %w", err)
	}
	if int64(len(plain)) > limit {
		return fmt.Errorf("summaries are damaged: more than %d bytes", limit)
	}
	c := &coder{reading: true, body: plain}
	for range c.length(0) {
		c.texts = append(c.texts, c.bytes(c.length(0)))
	}
	c.known(k)
	if c.err == nil && len(c.body) > 0 {
		c.err = errDamaged
	}
	if c.err == nil {
		c.err = k.Validate()
	}
	if c.err != nil {
		*k = Known{}
		return fmt.Errorf("summaries are damaged: %w", c.err)
	}
	return nil
}

var errDamaged = errors.New("they end too early or too late, or name what is not there")

// coder writes knowledge or reads it, by one description of its form. After an
// error it reads zeros.
type coder struct {
	reading bool
	err     error
	body    []byte // what is written so far, or not read yet

	texts   []string
	strings map[string]int
	paths   []*Path // read so far
	nodes   map[tail]int
}

// tail is a path as its first hop and the number of the rest.
type tail struct {
	hop  Hop
	rest int
}

// number codes an integer.
func (c *coder) number(p *int) {
	if !c.reading {
		c.body = binary.AppendVarint(c.body, int64(*p))
		return
	}
	v, n := binary.Varint(c.body)
	if n <= 0 || c.err != nil {
		c.fail()
		*p = 0
		return
	}
	*p, c.body = int(v), c.body[n:]
}

func (c *coder) fail() {
	if c.err == nil {
		c.err = errDamaged
	}
	c.body = nil
}

// length codes how many things follow. Each takes a byte at least, so that what
// is left bounds it.
func (c *coder) length(n int) int {
	if !c.reading {
		c.body = binary.AppendUvarint(c.body, uint64(n))
		return n
	}
	v, size := binary.Uvarint(c.body)
	if size <= 0 || v > uint64(len(c.body)-size) || c.err != nil {
		c.fail()
		return 0
	}
	c.body = c.body[size:]
	return int(v)
}

func (c *coder) bytes(n int) string {
	if n > len(c.body) {
		c.fail()
		return ""
	}
	s := string(c.body[:n])
	c.body = c.body[n:]
	return s
}

// text codes a string by its number in the table.
func (c *coder) text(s *string) {
	if !c.reading {
		i, ok := c.strings[*s]
		if !ok {
			i = len(c.texts)
			c.strings[*s] = i
			c.texts = append(c.texts, *s)
		}
		c.body = binary.AppendUvarint(c.body, uint64(i))
		return
	}
	v, n := binary.Uvarint(c.body)
	if n <= 0 || v >= uint64(len(c.texts)) || c.err != nil {
		c.fail()
		return
	}
	*s, c.body = c.texts[v], c.body[n:]
}

// flags codes truth values as the bits of one number.
func (c *coder) flags(ps ...*bool) {
	bits := 0
	for i, p := range ps {
		bits |= b2i(*p) << i
	}
	c.number(&bits)
	for i, p := range ps {
		*p = bits&(1<<i) != 0
	}
}

func small[T ~uint8](c *coder, p *T) {
	n := int(*p)
	c.number(&n)
	*p = T(n)
}

// list codes a slice; none and an empty one are the same.
func list[T any](c *coder, s *[]T, each func(*T)) {
	n := c.length(len(*s))
	if c.reading {
		*s = nil
		if n > 0 {
			*s = make([]T, 0, min(n, 1024))
		}
		for range n {
			if c.err != nil {
				return
			}
			var x T
			each(&x)
			*s = append(*s, x)
		}
		return
	}
	for i := range *s {
		each(&(*s)[i])
	}
}

func maybe[T any](c *coder, p **T, each func(*T)) {
	there := *p != nil
	c.flags(&there)
	if !there {
		return
	}
	if c.reading {
		*p = new(T)
	}
	each(*p)
}

func (c *coder) position(p *finding.Position) {
	c.text(&p.File)
	c.number(&p.Line)
	c.number(&p.Col)
}

// path codes a path: 0 for none, -1 and a new node before one that was not seen
// yet, else the number of a node.
func (c *coder) path(p **Path) {
	if !c.reading {
		c.writePath((*p).hops())
		return
	}
	var rest *Path
	for c.err == nil {
		var n int
		c.number(&n)
		if n != -1 {
			if n < 0 || n > len(c.paths) {
				c.fail()
				return
			}
			if n > 0 {
				rest = c.paths[n-1]
			}
			*p = rest
			return
		}
		var h Hop
		var under int
		c.hop(&h)
		c.number(&under)
		if under < 0 || under > len(c.paths) {
			c.fail()
			return
		}
		rest = nil
		if under > 0 {
			rest = c.paths[under-1]
		}
		if rest.len() >= maxHops {
			c.fail()
			return
		}
		c.paths = append(c.paths, (&Path{hop: h, n: 1}).then(rest))
	}
}

func (c *coder) writePath(hops []Hop) {
	at := 0
	for i := len(hops) - 1; i >= 0; i-- {
		n := tail{hops[i], at}
		id, ok := c.nodes[n]
		if !ok {
			id = len(c.nodes) + 1
			c.nodes[n] = id
			mark := -1
			c.number(&mark)
			c.hop(&n.hop)
			c.number(&n.rest)
		}
		at = id
	}
	c.number(&at)
}

func (c *coder) hop(h *Hop) {
	c.position(&h.Pos)
	small(c, &h.Verb)
	c.text(&h.Object)
}
