package consent

import (
	"slices"
	"strings"
	"unicode"
)

// Word is what a name says about consent.
type Word struct {
	Scopes  Scope // what is authorised, as far as the name tells
	Consent bool  // it speaks of consenting: agree, consent, opt-in, 同意
	Maybe   bool  // it has a word that means consent in the right company: authorised, granted
	Setting bool  // it is about asking for consent, not an answer: required, enabled, text
	Foreign bool  // it belongs to another trade: OAuth, WebRTC, licences, roles
}

// Person reports whether the name can be that of a person's answer. A face
// that is "authorised" or "confirmed" has been recognised, terms that are
// "confirmed" have been agreed to.
func (w Word) Person() bool {
	return (w.Consent || w.Maybe && w.Scopes.Others() != 0) && !w.Setting && !w.Foreign
}

// Join returns what two names of one thing say together, such as a field and
// its struct tag.
func (w Word) Join(v Word) Word {
	return Word{
		Scopes: w.Scopes | v.Scopes, Consent: w.Consent || v.Consent, Maybe: w.Maybe || v.Maybe,
		Setting: w.Setting || v.Setting, Foreign: w.Foreign || v.Foreign,
	}
}

// Classify says what name, an identifier, tag, column, form field or key,
// says about consent. Words are looked up whole, so that neither "interface"
// nor "typeface" has anything to do with faces.
func Classify(name string) Word {
	var words []string
	for _, w := range Split(name) {
		words = append(words, apart(w)...)
	}
	var known reading
	for i, w := range words {
		if isHan(w) {
			known.han(w)
			continue
		}
		e := lexicon[w]
		switch {
		case e.scope == Face && impostor(words, i):
			continue
		case e.sense == every && !nextToConsent(words, i):
			continue
		}
		known.add(e)
		if i > 0 {
			known.add(pairs[words[i-1]+" "+w])
		}
	}
	if policyVersion(words) {
		known.Scopes, known.Consent = known.Scopes|General, true
	}
	known.Consent = known.Consent || dated(words)
	if known.Consent && (known.all || !known.Scopes.Face() && SignUp(name)) {
		known.Scopes |= General
	}
	return known.Word
}

// reading is a Word in the making, read from left to right.
type reading struct {
	Word
	all   bool // "all" is agreed to
	faced bool // a face word came, and nothing since that starts another thing
}

// qualifies are the scopes that, behind a face word, say more about the face
// and are not a second thing: the terms of face recognition, the sharing of
// face data.
const qualifies = General | Marketing | Location | Analytics | Sharing

func (r *reading) add(e entry) {
	if r.faced && e.scope&qualifies != 0 {
		return
	}
	r.Scopes |= e.scope
	switch e.sense {
	case asks:
		r.Consent = true
	case maybe:
		r.Maybe = true
	case setting:
		r.Setting = true
	case foreign:
		r.Foreign = true
	case every:
		r.all = true
	}
	r.faced = (r.faced || e.scope&FaceLike != 0) && e.sense != joins
}

func isHan(word string) bool {
	for _, r := range word {
		return unicode.Is(unicode.Han, r)
	}
	return false
}

// han reads a run of Chinese characters.
func (r *reading) han(word string) {
	for word != "" {
		n := len(string([]rune(word)[0]))
		for _, h := range han {
			if strings.HasPrefix(word, h.word) {
				r.add(h.entry)
				n = len(h.word)
				break
			}
		}
		word = word[n:]
	}
}

// SignUp reports whether name is that of opening an account, where whatever
// is agreed to is agreed to for the whole service. Registering a face is not.
func SignUp(name string) bool {
	words := Split(name)
	var opens, account, face bool
	for i, w := range words {
		switch w {
		case "signup", "register", "registration", "zhuce", "onboard", "onboarding":
			opens = true
		case "sign":
			opens = opens || i+1 < len(words) && words[i+1] == "up"
		case "create", "new", "open":
			account = account || i+1 < len(words) && slices.Contains([]string{"user", "account", "member", "customer"}, words[i+1])
		}
		opens = opens || strings.Contains(w, "注册")
		face = face || lexicon[w].scope&FaceLike != 0 || strings.Contains(w, "人脸")
	}
	return (opens || account) && !face
}

// impostor reports whether the face at words[i] is no person's: a type face,
// a company, a way of saying something.
func impostor(words []string, i int) bool {
	if i > 0 && slices.Contains([]string{"type", "font", "hugging", "sur", "inter", "bold", "cube", "mesh"}, words[i-1]) {
		return true
	}
	return i+1 < len(words) && slices.Contains([]string{"book", "value", "lift", "plate", "off"}, words[i+1])
}

// nextToConsent reports whether the "all" at words[i] says how much is agreed
// to. "AllConsents" is a list of consents and agrees to nothing.
func nextToConsent(words []string, i int) bool {
	near := func(j int) bool {
		return j >= 0 && j < len(words) && lexicon[words[j]].sense == asks && !strings.HasSuffix(words[j], "s")
	}
	return near(i-1) || near(i+1) && i+2 == len(words) || i > 1 && words[i-1] == "to" && near(i-2)
}

// policyVersion reports whether words name the version of a policy that
// somebody agreed to, and not say which: PolicyVersion, AcceptedPolicyVersion.
func policyVersion(words []string) bool {
	for len(words) > 2 && slices.Contains([]string{"accepted", "agreed", "consent", "consented", "user", "current", "latest", "signed"}, words[0]) {
		words = words[1:]
	}
	return len(words) == 2 && words[0] == "policy" && words[1] == "version"
}

// dated reports whether words name the version or time of accepted terms: a
// kept version of a privacy policy stands for having agreed to it.
func dated(words []string) bool {
	terms, stamp := false, false
	for _, w := range words {
		terms = terms || lexicon[w].scope == General
		stamp = stamp || w == "version" || w == "at"
	}
	return terms && stamp
}
