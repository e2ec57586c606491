package consents

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"go.yaml.in/yaml/v3"
)

// node is a value of a JSON or YAML document.
type node struct {
	key      string // in the object around it
	text     string // of a string, number or boolean; "" for null
	offset   int    // of its first byte in the document
	scalar   bool
	spoken   bool // a string, which people may read
	object   bool
	children []node
}

// deepestNode bounds how deeply the values of a document are nested.
const deepestNode = 100

var errDeep = errors.New("values are nested too deeply")

// child returns the first child of n under one of keys, in the order of keys.
func (n *node) child(keys ...string) *node {
	for _, key := range keys {
		for i := range n.children {
			if strings.EqualFold(n.children[i].key, key) {
				return &n.children[i]
			}
		}
	}
	return nil
}

// parseJSON returns the values of a JSON text.
func parseJSON(text string) (node, error) {
	r := &jsonReader{text: text, dec: json.NewDecoder(strings.NewReader(text))}
	r.dec.UseNumber()
	root, err := r.value(0)
	if err == nil {
		if _, err = r.dec.Token(); errors.Is(err, io.EOF) {
			return root, nil
		}
		err = fmt.Errorf("more than one value: %w", err)
	}
	return node{}, err
}

type jsonReader struct {
	text string
	dec  *json.Decoder
}

// token returns the next token and where it begins.
func (r *jsonReader) token() (json.Token, int, error) {
	at := int(r.dec.InputOffset())
	at += len(r.text[at:]) - len(strings.TrimLeft(r.text[at:], " \t\r\n,:"))
	tok, err := r.dec.Token()
	return tok, at, err
}

func (r *jsonReader) value(depth int) (node, error) {
	if depth > deepestNode {
		return node{}, errDeep
	}
	tok, at, err := r.token()
	if err != nil {
		return node{}, err
	}
	n := node{offset: at}
	delim, ok := tok.(json.Delim)
	if !ok {
		n.scalar = true
		if tok != nil {
			n.text = fmt.Sprint(tok)
		}
		_, n.spoken = tok.(string)
		return n, nil
	}
	n.object = delim == '{'
	for r.dec.More() {
		key := ""
		if n.object {
			k, _, err := r.token()
			if err != nil {
				return node{}, err
			}
			key, _ = k.(string)
		}
		child, err := r.value(depth + 1)
		if err != nil {
			return node{}, err
		}
		child.key = key
		n.children = append(n.children, child)
	}
	_, _, err = r.token() // the closing bracket
	return n, err
}

// parseYAML returns the values of the documents in a YAML text. Aliases are
// left out: what they stand for is read where it is written.
func parseYAML(text string) (node, error) {
	lines := []int{0}
	for i, r := range text {
		if r == '\n' {
			lines = append(lines, i+1)
		}
	}
	all := node{}
	for dec := yaml.NewDecoder(strings.NewReader(text)); ; {
		var doc yaml.Node
		switch err := dec.Decode(&doc); {
		case errors.Is(err, io.EOF):
			return all, nil
		case err != nil:
			return node{}, err
		}
		for _, content := range doc.Content {
			n, err := fromYAML(content, text, lines, 0)
			if err != nil {
				return node{}, err
			}
			all.children = append(all.children, n)
		}
	}
}

func fromYAML(y *yaml.Node, text string, lines []int, depth int) (node, error) {
	if depth > deepestNode {
		return node{}, errDeep
	}
	n := node{offset: offsetOf(text, lines, y.Line, y.Column)}
	switch y.Kind {
	case yaml.ScalarNode:
		n.scalar, n.spoken = true, y.Tag == "!!str"
		if y.Tag != "!!null" {
			n.text = y.Value
		}
	case yaml.SequenceNode:
		for _, el := range y.Content {
			child, err := fromYAML(el, text, lines, depth+1)
			if err != nil {
				return node{}, err
			}
			n.children = append(n.children, child)
		}
	case yaml.MappingNode:
		n.object = true
		for i := 0; i+1 < len(y.Content); i += 2 {
			child, err := fromYAML(y.Content[i+1], text, lines, depth+1)
			if err != nil {
				return node{}, err
			}
			child.key = y.Content[i].Value
			n.children = append(n.children, child)
		}
	}
	return n, nil
}

// offsetOf returns the offset of a line and a column, which counts characters,
// both from 1.
func offsetOf(text string, lines []int, line, column int) int {
	if line < 1 || line > len(lines) {
		return 0
	}
	start := lines[line-1]
	for i := range text[start:] {
		if column--; column == 0 {
			return start + i
		}
	}
	return start
}
