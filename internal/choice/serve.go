package choice

import "github.com/facelint/facelint/internal/lang"

// Service is something that people come for.
type Service string

// The services.
const (
	Account    Service = "account"
	Order      Service = "order"
	Booking    Service = "booking"
	Payment    Service = "payment"
	Attendance Service = "attendance"
	Loan       Service = "loan"
	Exam       Service = "exam"
	Visit      Service = "visit"
)

var services = []struct {
	Service
	words set
	text  lang.Text
}{
	{Attendance, newSet("attendance attendances checkin clockin clockout punchin kaoqin daka qiandao 考勤 打卡 签到"),
		lang.Text{En: "attendance is recorded", Zh: "考勤打卡"}},
	{Booking, newSet("booking bookings reservation reservations appointment appointments yuyue yuding guahao 预约 预订 预定 挂号"),
		lang.Text{En: "a booking is made", Zh: "预约"}},
	{Payment, newSet("payment payments checkout charge withdrawal transfer zhifu fukuan tixian zhuanzhang 支付 付款 扣款 提现 转账"),
		lang.Text{En: "a payment is made", Zh: "支付"}},
	{Order, newSet("order orders purchase ticket tickets dingdan xiadan goupiao 订单 下单 购票"),
		lang.Text{En: "an order is placed", Zh: "下单"}},
	{Loan, newSet("loan loans credit jiekuan daikuan 贷款 借款 授信"),
		lang.Text{En: "a loan is applied for", Zh: "贷款申请"}},
	{Exam, newSet("exam exams examination kaoshi 考试 考场"),
		lang.Text{En: "an exam is entered", Zh: "考试"}},
	{Visit, newSet("visit visits visitor visitors fangke 访客 来访"),
		lang.Text{En: "a visit is registered", Zh: "访客登记"}},
	{Account, newSet("user users account accounts member members customer customers membership yonghu huiyuan zhanghu 用户 账户 账号 会员 客户"),
		lang.Text{En: "an account is opened", Zh: "开立账户"}},
}

var (
	serving = newSet("create insert add place submit pay charge book reserve make save put open apply issue do start complete finish " +
		"record execute process chuangjian tijiao xinzeng baocun 创建 新增 提交 保存 办理 登记 申请")

	// acting are verbs that name a service by themselves.
	acting = newSet("checkin checkout clockin clockout punchin signup xiadan daka qiandao zhifu yuyue " +
		"下单 打卡 签到 支付 付款 预约 转账 提现 购票")

	// beside are words that make of a service something that tells of it or sets
	// it up.
	beside = newSet("get list query find count search validate verify check notify log logs event events message mail email report export " +
		"logic dao repo store controller model location locations type types config setting settings route routes handler handlers service repository index migration column " +
		"rule rules item items detail details history by sort sorted ordered ordering group role roles permission session token agent input " +
		"params request response query builder mutex test mock credential credentials credits device devices image photo face faces " +
		"template embedding faceid person persons library client url link callback webhook intent method preference status state cancel " +
		"delete remove refund id no number sn key code password avatar profile info error err " +
		"查询 列表 日志 统计 导出 删除 取消 退款 人脸 设备")
)

// Serves returns the service that a function does by its name, "" if it does
// none: CreateOrder, CheckIn, SubmitBooking, 下单.
func Serves(name string) Service {
	words := split(name)
	if beside.in(words) {
		return ""
	}
	s := about(words)
	switch {
	case s == "", !serving.in(words) && !acting.in(words) && !(s == Attendance && words[0] == "update"):
		return ""
	}
	return s
}

// Keeps reports whether a function named so keeps a new record that it is
// given: Create, InsertOne, 保存.
func Keeps(name string) bool {
	words := split(name)
	return len(words) > 0 && len(words) < 3 && keeping.has(words[0])
}

var keeping = newSet("create insert save add put 新增 保存")

// RecordOf returns the service of which the type or table named holds records,
// "" if it holds none: Order, attendance_records, Booking.
func RecordOf(name string) Service {
	words := split(name)
	if beside.in(words) {
		return ""
	}
	return about(words)
}

// Asks returns the service that a request, or the function that answers it, is
// about by its name, "" for none: SignUpRequest, PlaceOrder, 预约请求. An account
// is asked for by signing up only. Enrolling or comparing a face is about the
// face.
func Asks(name string) Service {
	words := split(name)
	switch {
	case face.in(words) && enrolling.in(words), setup.in(words):
		return ""
	case signing.in(words):
		return Account
	}
	if s := about(words); s != Account {
		return s
	}
	return ""
}

// Requests reports whether name is that of a type for what people send.
func Requests(name string) bool { return requests.in(split(name)) }

// Credential reports whether name is that of something by which an account is
// known or opened.
func Credential(name string) bool { return credentials.in(split(name)) }

// Enrols reports whether the function named is about faces themselves: it
// enrols, compares or finds one.
func Enrols(name string) bool {
	words := split(name)
	return face.in(words) && enrolling.in(words) || enrolment.in(words)
}

// enrolment are words that need no face beside them to mean that of one.
var enrolment = newSet("enroll enrol enrollment enrolment luru 录入")

var (
	// setup are words of functions and types that only have to do with how a
	// program is put together, or that tell what is there.
	setup = newSet("route routes router handlers service services server middleware driver plugin callback callbacks validators " +
		"hook hooks config response resp reply list query get find search count export log logs update cancel delete 列表 查询 响应 取消")
	requests    = newSet("request req form input dto params param command cmd body payload qingqiu 请求 表单 参数")
	credentials = newSet("password passwd pwd email mail phone mobile username account sms captcha mima shouji 密码 手机 手机号 邮箱 账号 用户名 验证码")

	signing   = newSet("signup register registration onboard onboarding zhuce kaihu 注册 开户")
	enrolling = newSet("enroll enrol enrollment enrolment register registration upload add create update verify verification compare match " +
		"search detect identify recognize recognise recognition train capture delete zhuce luru shibie bidui 注册 录入 采集 识别 比对 核验 上传 认证")
)

func about(words []string) Service {
	for _, s := range services {
		if s.words.in(words) {
			return s.Service
		}
	}
	return ""
}

// Text says what happens when the service is given.
func (s Service) Text() lang.Text {
	for _, known := range services {
		if known.Service == s {
			return known.text
		}
	}
	return lang.Text{}
}
