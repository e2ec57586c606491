package choice

import "slices"

var (
	authorizing = newSet("auth authn authz authorize authorise authorized authorised authorizer authenticate authenticated authentication " +
		"authorization authorisation authenticator authrequired authguard basicauth jwt jwtauth jwtmiddleware oauth oidc saml ldap sso session sessions sess " +
		"login logged loggedin signin loginrequired requirelogin bearer apikey apitoken accesstoken permission permissions permit permitted perm perms privilege " +
		"casbin enforce enforcer acl rbac role roles admin admins administrator superuser superadmin claims principal " +
		"password passwd pwd otp mima currentuser credential credentials mtls forbidden unauthorized unauthenticated " +
		"密码 口令 鉴权 权限 登录 登陆 认证 令牌 会话 管理员 授权 jianquan quanxian denglu renzheng dengluzhe guanliyuan shouquan")

	// identified are words by which the person of a session is known, behind
	// a verb that gets one or as the key of one.
	identified = newSet("user uid userid username account member operator staff")
	current    = newSet("current me my self logged from ctx context request must require auth")

	// owned are words of tokens and sessions that say nothing of who asks.
	unowned = newSet("csrf xsrf captcha face faces faceset image images upload device model renlian cors redis db mongo cache aws")
)

// Authorizes reports whether a function, field or key of that name is about
// who may see or do something: RequireAuth, isAdmin, jwt, CurrentUser, 鉴权.
func Authorizes(name string) bool {
	words := split(name)
	switch {
	case len(words) == 0 || unowned.in(words):
		return false
	case authorizing.in(words):
		return true
	case slices.Contains(words, "token") || slices.Contains(words, "tokens"):
		return true
	case slices.Contains(words, "api") && slices.Contains(words, "key"), slices.Contains(words, "access") && slices.Contains(words, "control"):
		return true
	}
	return current.in(words) && identified.in(words)
}

// Identifies reports whether name is a key under which a session or request
// context keeps who asks: "user_id", "uid", "token".
func Identifies(name string) bool {
	words := split(name)
	return !unowned.in(words) && (identified.in(words) || Authorizes(name))
}
