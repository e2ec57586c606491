package sited

import (
	"go/ast"
	"path"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/facelint/facelint/internal/passes/source"
	"github.com/facelint/facelint/internal/venue"
)

// embedded finds the devices in the YAML and JSON files that file embeds. What
// cannot be read is no settings.
func (w *walk) embedded(file *ast.File) {
	for _, e := range source.Embeds(w.pass.Fset, file, settings) {
		var doc yaml.Node
		if yaml.Unmarshal([]byte(e.Text), &doc) != nil {
			continue
		}
		r := reader{walk: w, embed: e}
		r.node(&doc, nil)
	}
}

func settings(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".yaml", ".yml", ".json":
		return true
	}
	return false
}

// reader reads one document.
type reader struct {
	walk  *walk
	embed source.Embed
}

// node reads n, which stands under the keys above. A mapping is one record; in a
// list each element is its own, but for lists that say where the record is.
func (r *reader) node(n *yaml.Node, above []string) {
	switch n.Kind {
	case yaml.DocumentNode, yaml.SequenceNode:
		for _, c := range n.Content {
			if c.Kind == yaml.ScalarNode {
				r.scalar(c, above)
			} else {
				r.node(c, above)
			}
		}
	case yaml.MappingNode:
		names := append(above[:len(above):len(above)], scalars(n)...)
		for i := 0; i+1 < len(n.Content); i += 2 {
			key, value := n.Content[i], n.Content[i+1]
			under := append(above[:len(above):len(above)], key.Value)
			switch {
			case value.Kind == yaml.ScalarNode:
				r.scalar(key, append(under, value.Value))
				r.scalar(value, names)
			case value.Kind == yaml.SequenceNode && venue.Locates(key.Value):
				r.node(value, names)
			default:
				r.node(value, under)
			}
		}
	}
}

// scalars returns the keys and plain values of a mapping, less switches that
// are off.
func scalars(n *yaml.Node) []string {
	var all []string
	for i := 0; i+1 < len(n.Content); i += 2 {
		if value := n.Content[i+1]; value.Value != "false" {
			all = append(all, n.Content[i].Value, value.Value)
			if value.Kind == yaml.SequenceNode {
				for _, c := range value.Content {
					all = append(all, c.Value)
				}
			}
		}
	}
	return all
}

func (r *reader) scalar(n *yaml.Node, names []string) {
	if !venue.Private(n.Value) {
		return
	}
	if device := venue.Watches(names...); device != nil {
		r.walk.found = append(r.walk.found, Site{
			Pos: r.embed.Var, Room: n.Value, Device: strings.Join(device, ", "), File: r.embed.Name, Line: n.Line,
		})
	}
}
