package choice

import "slices"

// The sorts of letting somebody in.
const (
	Login = "login" // a session begins
	Door  = "door"  // a door, gate or lock opens
)

var (
	making  = newSet("generate gen create issue sign make new grant encode build 生成 签发 颁发 创建")
	session = newSet("token tokens jwt jwtoken accesstoken session 令牌 会话")

	// otherToken are tokens and sessions that let nobody in.
	otherToken = newSet("csrf xsrf reset refresh email mail push device invite invitation verification confirm confirmation activation " +
		"upload download stream rtc live agora camera face faces image model bucket s3 aws db mongo redis ssh chat llm id " +
		"qiniu sts oss cos api wechat weixin bot unsubscribe payment pay order captcha password lexer parser config parse")

	opening = newSet("open unlock trigger pulse")
	opens   = newSet("opendoor unlockdoor opengate openlock kaimen kaizha kaisuo fangxing 开门 开闸 开锁 放行 抬杆")
	doors   = newSet("door doors gate gates turnstile barrier relay entrance smartlock doorlock menjin 门 闸机 道闸")

	// telling are names of what is no opening: reading, listening, setting up.
	telling = newSet("is get list query find log logs record records event events handler handle route routes on register parse count " +
		"time config mode password code permission auth check verify can allow allowed may failed fail error err notify message " +
		"mutex read write file db connection conn policy rate feature stats method methods way ways test")

	logins = newSet("login signin logon denglu authenticate 登录 登陆")
	notIn  = newSet("logout signout refresh register signup registration reset forgot log logs history record records list get check " +
		"config setting settings page view html info status redirect url callback failed middleware count time")
)

// Admits returns what a call of the function named, a method of a type named
// receiver if that is not "", lets somebody in to by its name, "" if it does
// not: GenerateToken, OpenDoor, (*Gate).Open, 开门.
func Admits(receiver, name string) string {
	words := split(name)
	switch {
	case telling.in(words):
		return ""
	case opens.in(words), opening.in(words) && (doors.in(words) || doors.in(split(receiver))):
		return Door
	case making.in(words) && session.in(words) && !otherToken.in(words) && !otherToken.in(split(receiver)):
		return Login
	}
	return ""
}

// LoginCookie reports whether name is that of a cookie or key by which a
// session is known: "session_id", "token", "user".
func LoginCookie(name string) bool {
	words := split(name)
	return keys.in(words) && !otherKeys.in(words)
}

var (
	keys      = newSet("session sessionid sid token jwt auth user userid uid username login loggedin member account")
	otherKeys = newSet("csrf xsrf refresh captcha lang theme state nonce")
)

// Logs reports whether the function named is one by which people log in:
// Login, UserSignIn, 登录.
func Logs(name string) bool {
	words := split(name)
	return logins.in(words) && !notIn.in(words)
}

// Aside reports whether a function of one of names is no way in beside others:
// it opens or renews an account, ends a session, mends records or fills them in
// by itself.
func Aside(names ...string) bool {
	return slices.ContainsFunc(names, func(name string) bool { return aside.in(split(name)) })
}

var aside = newSet("register signup registration zhuce refresh renew logout signout reset forgot correct correction adjust fix repair " +
	"import seed migrate sync backfill absent absentee absentees cron scheduler job test mock demo 注册 补录 修正 更正 导入 同步 缺勤")
