package metamorph_test

import (
	"regexp"
)

// cause is a reason why rewrites change findings, or why answers do not, with
// the changes that it accounts for: those that no cause before it does. A list
// that is nil matches everything.
type cause struct {
	why   string
	what  []string // of a gap: lost, extra, ...
	class []string
	rules []string
	group []string
	by    []string       // rewrites or answers
	at    *regexp.Regexp // the place of the finding
}

// Rewrites that have an effect in common.
var (
	// literally puts something into a function literal, which then captures the
	// variables of the function.
	literally = []string{"callback", "captured variable", "closure", "deferred", "function in field", "function returned", "goroutine", "recovered",
		"last statement deferred", "statement in goroutine", "statement in literal"}
	// shared puts something where two parties meet.
	shared = []string{"channel", "continuation", "deferred", "goroutine", "map", "map range", "pointer parameter", "setter"}
)

// causes returns the causes of what rewrites change. What is lost or extra
// because of one of them is a shortcoming of an engine or of a rule.
func causes() []cause {
	return append(bundleCauses(), flowCauses()...)
}

func bundleCauses() []cause {
	bundle := []string{"bundle"}
	return []cause{
		{why: "bundle: entries of different maps with one constant key pass for one answer",
			rules: bundle, what: []string{"extra"}, by: []string{"map"}},
		{why: "bundle: what scopes and keys a grant has is read from literals and constants where they are granted",
			rules: bundle, class: []string{"data", "text"}},
		{why: "bundle: a grant made in a loop over constant kinds is known only by a test that stands directly before it",
			rules: bundle, at: regexp.MustCompile(`grants\.go records$`)},
		{why: "bundle: an answer from another package is known by the name of the function only",
			rules: bundle, class: []string{"answer"}, by: []string{"extract into another package"}},
		{why: "bundle: answers are traced through variables, pointers, fields and plain functions; not through literals, methods, interfaces, containers, channels, package variables",
			rules: bundle, class: []string{"answer"}},
		{why: "bundle: acts in function literals are not taken together with those beside them, nor conditions around a literal with what is in it",
			rules: bundle, class: []string{"statement"}},
		{why: "bundle: calls that are done behind one answer, and handlers that middleware guards, are looked for in one function and one package",
			rules: bundle, class: []string{"call", "declaration"}},
		{why: "bundle: maps of answers, records and handlers of routes are read where they are written as literals, not through a detour",
			rules: bundle, class: []string{"holder"}},
	}
}

func flowCauses() []cause {
	return []cause{
		{why: "the address of a service is read, and what is sent there taken apart, in the function that sends it, through variables and modelled calls",
			what: []string{"lost"}, group: []string{"rawface_rest"}},
		{why: "a package variable is known to all functions that read it: what is put into it is kept wherever one of them keeps, and names what one of them names",
			by: []string{"package variable"}},
		{why: "what is thrown and caught within a call is thrown to its caller as well",
			what: []string{"extra"}, by: []string{"recovered"}},
		{why: "an interface is taken to hold all types that implement it",
			what: []string{"extra"}, by: []string{"interface", "interface argument"}, class: []string{"data", "handle", "text"}},
		{why: "a path that took a detour is no longer that of the temporary file, its removal or its recognition",
			class: []string{"text"}, at: regexp.MustCompile(`rawface/(temp|temp_clean|names)\.go`), what: []string{"extra", "lost"}},
		{why: "what an error says of data is not followed through a call",
			at: regexp.MustCompile(`inErrorText$`)},
		{why: "a row or a handle that took a detour belongs to another store, or to one without a name, and an erasure from a store without a name counts for all",
			what: []string{"renamed", "extra", "lost"}, class: []string{"handle", "holder"}, group: []string{"erase"}},
		{why: "a row or a handle that took a detour belongs to another store, or to one without a name",
			what: []string{"renamed"}, class: []string{"data", "handle", "holder"}},
		{why: "a store is named by text that is followed through variables and plain functions only, so that its identity is lost or coarser",
			class: []string{"text"}, what: []string{"renamed", "extra", "lost"}, group: []string{"erase", "erase_app"}},
		{why: "a store is named by text that is followed through variables and plain functions only, so that its identity is lost or coarser",
			class: []string{"text"}, rules: []string{"erase"}},
		{why: "a store is named by text that is followed through variables and plain functions only, so that its identity is lost or coarser",
			class: []string{"text"}, what: []string{"renamed"}},
		{why: "a writer that io.MultiWriter made is one no more when it took a detour",
			class: []string{"handle"}, what: []string{"lost"}, at: regexp.MustCompile(`(pipes\.go both|streams\.go multi)$`)},
		{why: "handles in containers, channels, interfaces and behind pointers that a callee writes: what is written to them afterwards is not known to go to the store",
			class: []string{"handle"}, what: []string{"lost"}, by: append([]string{"interface", "interface argument"}, shared...)},
		{why: "a key of a context that took a detour is another key",
			at: regexp.MustCompile(`contexts\.go (persist|value|enrol)$`)},
		{why: "what is written through a pointer that a call returned, or that lay in a container or struct, is not read where the pointer came from",
			class: []string{"data", "holder"}, what: []string{"lost"},
			at: regexp.MustCompile(`(fields\.go (accessors|aliased|elsewhereSaves|fieldAddress|pointerToPointer)|slices\.go elementPointer|channels\.go pointers|generics\.go elsewhereSaves|session\.flush|maybeThroughPointer|sharedBase)$`)},
		{why: "names that speak where a function is called, and stores made in another function, do not reach a function extracted",
			class: []string{"call"}},
		{why: "a literal that a function runs at once gives no function, and no implementation of an interface, that is known only further up",
			what: []string{"lost"}, class: []string{"data", "holder"}, by: append([]string{"extract function", "extract into another package", "continuation", "iterator"}, literally...),
			at: regexp.MustCompile(`(\.Enrol|shapes\.go \*(mapped|hooked)\.put|closures\.go \w+|generics\.go methods|session\.flush|\.send|saveDoor|journaledPanic|control\.go recovered|\*local\.put|globals\.go pool|services\.go persist|control\.go loops)$`)},
		{why: "data and buffers in channels, containers and behind pointers that a callee writes: evidence does not run back through them, nor is what is written later known to be there",
			what: []string{"lost"}, class: []string{"data", "holder", "text"}, by: shared},
		{why: "a removal, rollback or assignment in a literal that runs at once counts for all ways, or at another line",
			class: []string{"statement"}, what: []string{"lost", "renamed"}},
		{why: "a variable that a literal captures is a cell: that it is overwritten, cleared or used in order is not seen",
			what: []string{"extra"}, by: literally},
		{why: "an open file that a literal is given counts as kept there and where it was opened",
			what: []string{"extra"}, class: []string{"handle"}, by: []string{"continuation"}},
		{why: "a pointer, list or map that took a detour may be another: clearing what it leads to clears nothing",
			what: []string{"extra"}, class: []string{"data", "holder"}},
	}
}

// answerCauses returns the causes of answers that do not answer.
func answerCauses() []cause {
	return []cause{
		{why: "an erasure in the function that hands what is kept to its callees is taken to make room for it",
			rules: []string{"erase"}, what: []string{"kept"}},
		{why: "a row that took a detour belongs to another store", rules: []string{"erase"}, what: []string{"extra"}},
		{why: "two findings of one program on one store are one gap, so that an eraser answers both",
			rules: []string{"erase"}, what: []string{"lost"}, at: regexp.MustCompile(`functional/cmd/main\.go main$`)},
		{why: "the file is recognised by its path behind, and a recogniser is taken at its word",
			by: []string{"anonymise", "anonymise by a model"}, at: regexp.MustCompile(`(pipes|temp|streams|names)\.go (byFolder|teed|tempLeft|tempLeftNamed|multi|savedThenRecognised)$`)},
		{why: "a captured variable is a cell: that it is overwritten outside the literal is not seen",
			by: []string{"overwrite"}, group: []string{"flow"}},
		{why: "a field, key or variable whose name or tag says that it holds a face does so whatever was put there",
			what: []string{"kept"}, rules: []string{"rawface"}},
	}
}
