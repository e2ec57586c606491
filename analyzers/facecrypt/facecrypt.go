package facecrypt

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/facelint/facelint/internal/config"
	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/lint"
	"github.com/facelint/facelint/internal/passes/flows"
	"github.com/facelint/facelint/internal/rule"
	"github.com/facelint/facelint/internal/taint"
)

// Analyzer reports face data that is kept in clear.
var Analyzer = lint.New(Rule, []*analysis.Analyzer{flows.Analyzer}, run)

var (
	message = lang.Text{
		En: "%s is kept unencrypted in %s by %s; it comes from %s, and it is face data because %s",
		Zh: "%s未经加密即被 %[3]s 保存到%[2]s；来源：%[4]s；判定依据：%[5]s",
	}
	advice = lang.Text{
		En: "seal it with authenticated encryption or a key management service before it is kept (encoding and hashing do not count), or let the store encrypt under a key of its own",
		Zh: "保存前以认证加密或密钥管理服务加密（编码与哈希不算），或由存储以专用密钥加密",
	}
)

// atRest is what the configuration says of the store: who reads the database, or
// breaks into the program, reads it in clear all the same.
var atRest = lang.Text{En: "%s; the store encrypts at rest (%s) as told by %s", Zh: "%s；据 %[3]s，该存储静态加密（%[2]s）"}

// elsewhere are media whose keeping in clear is for others to judge: vendors'
// galleries, brokers, and what ends with the process.
var elsewhere = []string{flows.Gallery, flows.Queue, flows.Memory}

func run(p *lint.Pass) error {
	result := p.Pass.ResultOf[flows.Analyzer].(*flows.Result)
	kinds := make(map[finding.Position]facedata.Kind)
	for _, f := range result.Flows {
		if inClear(f) {
			kinds[f.At] |= f.Kind
		}
	}
	for _, f := range result.Flows {
		store := flows.StoreOf(f)
		kind := kinds[f.At]
		if !inClear(f) || kind == 0 {
			continue
		}
		delete(kinds, f.At) // one finding for a place
		trace, evidence := flows.Trace(f), flows.Evidence(f)
		found := finding.Finding{
			Confidence: f.Confidence,
			Pos:        f.At,
			Function:   f.Func,
			Key:        kind.String() + ">" + flows.StoreKey(store),
			Message:    lang.Textf(message, flows.KindText(kind), flows.StoreText(store), f.Store.Call, flows.SourceText(f), evidence[0].Text),
			Advice:     advice,
			Trace:      trace,
			Evidence:   evidence,
		}
		if s := p.Store(flows.StoreKey(store), func(s config.Store) bool { return s.AtRest != "" }); s != nil {
			found.Severity = rule.Info
			found.Message = lang.Textf(atRest, found.Message, s.AtRest, s.Reason())
		}
		p.Report(found)
	}
	return nil
}

// inClear reports whether f brings face data to a store unencrypted. Data that
// was read from a store is told of where it first got there.
func inClear(f taint.Flow) bool {
	return !f.Again() && !f.Sealed && !f.AtRest && !namedCiphertext(f) && !slices.Contains(elsewhere, string(f.Store.Medium))
}

// Words of names for what a cipher gives, and of those that only sound like it.
var (
	ciphertext = []string{"encrypted", "cipher", "sealed", "加密", "密文"}
	plaintext  = []string{"unencrypted", "decipher", "unsealed", "未加密", "待加密", "不加密"}
)

// namedCiphertext reports whether nothing but names says that f is of face data,
// and these, or that of where it comes from, say that it is encrypted by then.
func namedCiphertext(f taint.Flow) bool {
	for _, e := range f.Evidence {
		if e.Basis != facedata.Name {
			return false
		}
	}
	return saysCiphertext(f.Source.Object) || !slices.ContainsFunc(f.Evidence, func(e taint.Evidence) bool { return !saysCiphertext(e.Object) })
}

func saysCiphertext(name string) bool {
	name = strings.ToLower(name)
	within := func(word string) bool { return strings.Contains(name, word) }
	return slices.ContainsFunc(ciphertext, within) && !slices.ContainsFunc(plaintext, within)
}
