package withdraw

import (
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/ledger"
	"github.com/facelint/facelint/internal/lifecycle"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/consents"
	"github.com/facelint/facelint/internal/passes/flows"
	"github.com/facelint/facelint/internal/passes/guards"
)

// Analyzer reports the consents of a program that nobody can take back.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{consents.Analyzer, guards.Analyzer, flows.Analyzer}, run)

func run(p *lint.Pass) error {
	stores := p.Pass.ResultOf[flows.Analyzer].(*flows.Result)
	if !stores.Main {
		p.Open()
		return nil
	}
	program := p.Pass.ResultOf[guards.Analyzer].(*guards.Result)
	s := system{p.Pass.ResultOf[consents.Analyzer].(*consents.Result).Ledger(), stores.Stores}
	p.Program(s)
	for _, g := range s.gaps() {
		f := g.report()
		f.Module = program.Module(f.Function)
		for _, said := range p.Packages() {
			if said.Withdrawal != "" && f.Suppressed == nil {
				f.Suppressed = said.Suppression(string(said.Withdrawal))
			}
		}
		p.Report(f)
	}
	return nil
}

// system is what a program, or several that belong together, keep of consents
// and of faces.
type system struct {
	ledger *ledger.Ledger
	stores lifecycle.Program
}

// Join leaves of findings, those of several programs of one system, the ones
// that hold for the system: consent that the server records may be taken back
// by the administrator's program.
func Join(findings []finding.Finding, programs []any) []finding.Finding {
	var all system
	var ledgers []*ledger.Ledger
	for _, p := range programs {
		ledgers = append(ledgers, p.(system).ledger)
		all.stores.Add(p.(system).stores)
	}
	all.ledger = ledger.Join(ledgers...)
	open := make(map[string]bool)
	for _, g := range all.gaps() {
		open[g.key()] = true
	}
	return slices.DeleteFunc(slices.Clone(findings), func(f finding.Finding) bool { return !open[f.Key] })
}

// want says what a record lacks.
type want string

const (
	noRevoke  want = "never"   // nothing withdraws
	noWay     want = "idle"    // nothing leads to what withdraws
	noReader  want = "unread"  // nobody asks about what is set
	noErasure want = "erasure" // the faces stay
)

// gap is what one record lacks.
type gap struct {
	want   want
	record ledger.Record
	at     ledger.Event       // the consent that is given, or the withdrawal
	read   ledger.Event       // noReader: what is asked instead
	stays  *lifecycle.Holding // noErasure: where the faces are
}

// key identifies g. Whether there is a withdrawal that nothing leads to, or
// none, differs between the programs of a system.
func (g gap) key() string {
	if g.want == noWay {
		return string(noRevoke) + ":" + g.record.Name
	}
	return string(g.want) + ":" + g.record.Name
}

func (s system) gaps() []gap {
	var all []gap
	for _, r := range s.ledger.Records {
		given, ok := r.Given()
		if !ok || given.Says("basis", consent.OtherGround) != nil {
			continue
		}
		all = append(all, s.of(r, given)...)
	}
	return once(all)
}

// once drops what is told twice of one function: a withdrawal of no known record
// is counted to every record.
func once(all []gap) []gap {
	var out []gap
	told := make(map[string]int) // numbers in out
	for _, g := range all {
		id := string(g.want) + " " + g.at.Func
		i, known := told[id]
		switch {
		case !known || g.want == noRevoke:
			told[id] = len(out)
			out = append(out, g)
		case g.at.Mark.Record == g.record.Name:
			out[i] = g
		}
	}
	return out
}

func (s system) of(r ledger.Record, given ledger.Event) []gap {
	if idle, ok := r.Idle(); ok {
		return []gap{{want: noWay, record: r, at: idle}}
	}
	if !r.Revocable() {
		if len(r.Checks) == 0 && slices.ContainsFunc(s.ledger.Records, func(o ledger.Record) bool { return o.Revocable() }) {
			return nil // a journal beside the record that counts
		}
		return []gap{{want: noRevoke, record: r, at: given}}
	}
	var all []gap
	if revoke, read, ok := r.Unread(); ok {
		all = append(all, gap{want: noReader, record: r, at: revoke, read: read})
	}
	if h := s.stays(&r); h != nil {
		revoke, _ := r.First()
		all = append(all, gap{want: noErasure, record: r, at: revoke, stays: h})
	}
	return all
}

// stays returns a store that keeps faces when r is withdrawn, nil if the
// withdrawal erases from some store, or no faces are stored.
func (s system) stays(r *ledger.Record) *lifecycle.Holding {
	kept := slices.DeleteFunc(lifecycle.Inventory(s.stores), func(h lifecycle.Holding) bool { return h.Store.Medium == flows.Memory })
	if len(kept) == 0 {
		return nil
	}
	erases := make(map[string]bool)
	for _, h := range kept {
		for _, e := range h.Erased {
			if e.Idle {
				continue
			}
			if ledger.RoleOf(e.Name) == ledger.Withdrawn {
				return nil // named for the withdrawal that leads there
			}
			erases[e.Func] = true
		}
	}
	if s.ledger.Ends(r, func(entry string) bool { return erases[entry] }) {
		return nil
	}
	return &kept[0]
}
