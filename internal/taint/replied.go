package taint

import (
	"path"
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/facedata"
)

// Replied returns the flows from stores into the answers of handlers that are
// complete in the functions named, in order of position. What was sent with the
// request, and comes back, is none.
func (l *Linker) Replied(keys []string) []Flow { return l.flows(keys, Replies) }

// mayReply reports whether s is data from a store, or leads to a file that e
// answers with.
func (n *node) mayReply(e Event, s source) bool {
	if leadsToFile(e, s) {
		return !isPage(n.wordsOf(s.loc))
	}
	r := s.loc.Root
	return r.Kind == Site && n.sites[r.Site].Read
}

// leadsToFile reports whether s is the path of a file with the content of which
// e answers.
func leadsToFile(e Event, s source) bool {
	if e.Ops&OpLoad != 0 {
		return true
	}
	return s.ops&OpLoad != 0 && slices.ContainsFunc(s.path.hops(), func(h Hop) bool {
		return strings.HasPrefix(h.Object, "os.") || strings.HasPrefix(h.Object, "ioutil.")
	})
}

// wordsOf returns the constants in the text at loc.
func (n *node) wordsOf(loc Loc) string {
	if loc.Root.Kind != Site {
		return ""
	}
	return n.sites[loc.Root.Site].Words
}

// replyProofs returns the proofs that what e answers with, and s is, is a face.
func (n *node) replyProofs(proofs map[Loc][]proof, e Event, s source, kind facedata.Kind) []proof {
	if leadsToFile(e, s) {
		if kind != facedata.Image {
			return nil
		}
		return n.fileProofs(proofs, e, s)
	}
	found := n.tellsOfFace(slices.DeleteFunc(ofKind(proofs, s, kind, e.Deep), func(p proof) bool { return p.Part == contentsPart }))
	if n.sites[s.loc.Root.Site].Thin {
		found = slices.DeleteFunc(found, func(p proof) bool { return p.typed })
	}
	return found
}

// fileProofs returns the proofs that a path leads to the picture of a face: a
// recogniser reads from there, or its name or a folder on it says so.
func (n *node) fileProofs(proofs map[Loc][]proof, e Event, s source) []proof {
	found := slices.DeleteFunc(ofKind(proofs, s, facedata.Image|facedata.Reference, false), func(p proof) bool { return p.typed })
	for segment := range strings.SplitSeq(n.wordsOf(s.loc), "/") {
		if w := facedata.Classify(segment); w.Kind&facedata.Image != 0 {
			found = append(found, proof{Evidence: Evidence{Kind: facedata.Image, Basis: facedata.Text, Pos: e.Pos, Object: segment, Part: "path"}})
		}
	}
	return found
}

// isPage reports whether what is at a path is shown by its name to be a page or
// script, which may be named for faces and shows none.
func isPage(text string) bool {
	switch strings.ToLower(path.Ext(text)) {
	case ".html", ".htm", ".js", ".css", ".svg", ".ico", ".json", ".tmpl", ".wasm", ".md":
		return true
	}
	return false
}
