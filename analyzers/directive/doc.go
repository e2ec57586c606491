// Package directive reports facelint directives that do not do what their
// author hopes for: misspelled, in the wrong place, without the reason they
// need, or silencing nothing.
//
// A directive that is passed over in silence is worse than none. One that marks
// data goes unheard, so that findings are missed; one that silences stays when
// the code it excused is gone, and excuses the next change unseen. So every
// comment that means to be a directive either works or is reported here, with
// the spelling that was probably meant:
//
//	//facelint:raw img          works
//	// facelint:raw img         reported: not read as a directive
//	//facelint:tempalte         reported: write //facelint:template
//	//facelint:allow rawface    reported: gives no reason, so it has no effect
//	//facelint:allow rawface kept by court order until=2020-01-01
//	                            reported: expired
//	//facelint:allow rawface kept by court order
//	                            reported if the rule finds nothing there
//
// Whether a directive silences something is asked of the rules that run. Rules
// that decide over the whole program may need one far from here, so that theirs
// are not called unused.
//
// The rule speaks of the linter's own language and maps to no article.
package directive
