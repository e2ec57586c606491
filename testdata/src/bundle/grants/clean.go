package grants

// What can be asked for is no grant of it.
var AllConsentTypes = []string{"face", "marketing", "location"}

type Answers map[string]bool

func clean(l Ledger, u *User, answers Answers) {
	if answers["face"] {
		l.Grant(u.ID, "face")
	}
	if answers["marketing"] {
		l.Grant(u.ID, "marketing")
	}
	_ = l.RecordConsent(u.ID, []string{"face"})
	_ = l.HasConsent(u.ID, "face", "marketing")
	_ = l.RevokeConsent(u.ID, "face", "marketing", "location")
	l.GrantScopes(u.ID, ScopeMarketing|ScopeLocation)
	u.Scopes &^= ScopeFace | ScopeMarketing
	if u.Scopes&(ScopeFace|ScopeMarketing) != 0 {
		u.Scopes = 0
	}
	if answers["face"] {
		u.Scopes |= ScopeFace
	}
	for _, s := range AllConsentTypes {
		if answers[s] {
			l.Grant(u.ID, s)
		}
	}
}

type consent struct{ Given map[string]bool }

// Each key has its own value.
func collect(face, marketing bool) consent {
	return consent{Given: map[string]bool{"face": face, "marketing": marketing}}
}

type enforcer struct{}

func (enforcer) GrantPermissions(role string, permissions ...string) {}
func (enforcer) GrantRole(role string, to ...string)                 {}

// Permissions of staff on resources are no consent of a person.
func staff(e enforcer) {
	e.GrantPermissions("operator", "face:read", "location:read")
	e.GrantRole("operator", "face", "location")
}

type oauthClient struct{}

func (oauthClient) Authorize(scopes ...string) {}

func login(oauth oauthClient) { oauth.Authorize("face", "contacts") }
