package consent

import "strings"

// Revocation is what a name says about taking consent back.
type Revocation uint8

// What names say about taking consent back.
const (
	Silent  Revocation = iota
	Allows             // Revocable, AllowWithdraw: no means that it cannot be taken back
	Forbids            // RevokeDisabled, NoWithdrawal: yes means so
)

// Revoking returns what a switch of that name says about taking consent back.
// A name that tells that, or when, consent was taken back says nothing.
func Revoking(name string) Revocation {
	words := Split(name)
	takes := hasAny(words, "revoke", "revocation", "withdraw", "withdrawal", "optout", "chehui", "chexiao")
	may := hasAny(words, "revocable", "revokable", "withdrawable", "kechehui", "kechexiao")
	switch {
	case hasAny(words, "irrevocable", "bukechehui", "bukechexiao") || strings.Contains(name, "不可撤") || strings.Contains(name, "禁止撤"):
		return Forbids
	case (takes || may) && hasAny(words, "disable", "disabled", "disables", "no", "non", "not", "never", "cannot", "forbid", "forbidden",
		"prohibited", "block", "blocked", "deny", "denied"):
		return Forbids
	case may || takes && hasAny(words, "allow", "allowed", "allows", "can", "enable", "enabled", "permit", "permitted", "may", "supported"),
		strings.Contains(name, "可撤") || strings.Contains(name, "允许撤"):
		return Allows
	}
	return Silent
}
