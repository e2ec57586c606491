package choice

import (
	"slices"

	"github.com/facelint/facelint/internal/lang"
)

// Matter is something that a decision about weighs heavily on a person.
type Matter string

// The matters. Declared is one that only a directive names.
const (
	Lending    Matter = "lending"
	Benefit    Matter = "benefit"
	Insurance  Matter = "insurance"
	Housing    Matter = "housing"
	Employment Matter = "employment"
	Admission  Matter = "admission"
	Funds      Matter = "funds"
	Declared   Matter = "declared"
)

var matters = []struct {
	Matter
	words set
	text  lang.Text
}{
	{Lending, newSet("loan loans lending mortgage creditline creditlimit creditapplication daikuan jiekuan shouxin 贷款 借款 授信 信贷"),
		lang.Text{En: "a loan", Zh: "贷款"}},
	{Benefit, newSet("benefit benefits subsidy subsidies pension pensions welfare allowance relief dibao butie yanglaojin 福利 补贴 补助 低保 救助 养老金 社保 津贴 抚恤"),
		lang.Text{En: "a benefit", Zh: "福利待遇"}},
	{Insurance, newSet("insurance insuranceclaim lipei 理赔 保险金 投保"),
		lang.Text{En: "insurance", Zh: "保险理赔"}},
	{Housing, newSet("housing tenancy deed guohu 公租房 保障房 房产 过户 不动产"),
		lang.Text{En: "housing or property", Zh: "住房与不动产"}},
	{Employment, newSet("employment hiring recruitment jobapplication luyong pinyong 录用 聘用 应聘 解雇 辞退 开除"),
		lang.Text{En: "employment", Zh: "录用与劳动关系"}},
	{Admission, newSet("exam exams examinee admission admissions enrolmentexam kaosheng 考试 考生 录取 学籍 成绩"),
		lang.Text{En: "an exam or admission", Zh: "考试与录取"}},
	{Funds, newSet("account accounts funds wallet balance zhanghu 账户 帐户 账号 资金 钱包"),
		lang.Text{En: "access to an account", Zh: "账户使用"}},
}

// Text names the matter.
func (m Matter) Text() lang.Text {
	for _, known := range matters {
		if known.Matter == m {
			return known.text
		}
	}
	return lang.Text{En: "a matter that is declared to be major", Zh: "所声明的重大事项"}
}

// Outcome is how a matter was decided.
type Outcome uint8

// The outcomes. Frozen is one of accounts and funds only.
const (
	Granted Outcome = iota + 1
	Refused
	Frozen
)

var (
	granting = newSet("approve approved approves approval grant granted accept accepted disburse disbursed pass passed pizhun tongguo 批准 准予 通过 放款 发放")
	refusing = newSet("reject rejected rejects deny denied denies decline declined refuse refused disqualify disqualified revoke revoked cancel cancelled canceled " +
		"terminate terminated ineligible stop stopped suspend suspended void voided jujue bohui 拒绝 拒贷 驳回 不通过 未通过 取消 作废 停发 不予 不合格 终止")
	freezing = newSet("freeze frozen freezes froze dongjie 冻结 止付")

	// asking are words of names that tell of decisions, undo them or set them
	// up.
	asking = newSet("get list query find count search log logs event events handle handler route routes can may should is check validate verify " +
		"test mock reason reasons unfreeze unfrozen history report config setting settings page view rate limit counter total notify notification email " +
		"解冻 查询 列表 原因 记录 通知")
)

// OutcomeOf returns the outcome that a status, constant or function is named
// for, 0 for none: "rejected", LoanDenied, 冻结.
func OutcomeOf(name string) Outcome {
	words := split(name)
	switch {
	case freezing.in(words):
		return Frozen
	case refusing.in(words):
		return Refused
	case granting.in(words):
		return Granted
	}
	return 0
}

// MatterOf returns the matter that the first of names to be about one is about,
// "" if none is. Accounts and funds matter where they are frozen, loans where
// they are of money.
func MatterOf(o Outcome, names ...string) Matter {
	things := slices.ContainsFunc(names, func(name string) bool { return otherLoans.in(split(name)) })
	for _, name := range names {
		words := joined(split(name))
		for _, m := range matters {
			if m.words.in(words) && (m.Matter == Funds) == (o == Frozen) && !(things && m.Matter == Lending) {
				return m.Matter
			}
		}
	}
	return ""
}

// Decides returns what the function or message named decides, and how:
// RejectLoan, FreezeAccount, "贷款申请被驳回". The outcome is 0 if it decides
// nothing.
func Decides(name string) (Matter, Outcome) {
	if asking.in(split(name)) {
		return "", 0
	}
	o := OutcomeOf(name)
	if o == 0 {
		return "", 0
	}
	m := MatterOf(o, name)
	if m == "" {
		return "", 0
	}
	return m, o
}

// Status reports whether name is that of a member that tells how something was
// decided: "status", "Decision", "审批结果".
func Status(name string) bool { return statuses.in(split(name)) }

// Unfit reports whether a member of that name says why or when, not how,
// something was decided.
func Unfit(name string) bool { return asking.in(split(name)) || aspects.in(split(name)) }

// MayMatter reports whether name is about a matter or an outcome, as those of
// programs that decide are. Accounts are in most programs: of these only what
// freezes them says so, and it says both.
func MayMatter(name string) (matter, outcome bool) {
	o := OutcomeOf(name)
	return o == Frozen || MatterOf(o, name) != "", o != 0
}

var (
	// otherLoans are words of what is lent and is no money.
	otherLoans = newSet("library equipment locker bike umbrella tool 图书 借书 器材 单车 雨伞")

	statuses = newSet("status state decision decided result outcome verdict zhuangtai jieguo 状态 结果 结论 审批")
	aspects  = newSet("at time date by amount note notes remark id message count")
)

// Reviews reports whether name is that of a person's look at a decision, before
// or after it: "pending_review", SubmitAppeal, 人工审核.
func Reviews(name string) bool {
	words := split(name)
	switch {
	case otherReviews.in(words):
		return false
	case reviewing.in(words):
		return true
	}
	for i := 1; i < len(words); i++ {
		if byHand.has(words[i-1]) && looking.has(words[i]) {
			return true
		}
	}
	return false
}

var (
	reviewing = newSet("review reviews reviewer reviewers appeal appeals appealed reconsider reconsideration objection objections dispute disputes disputed escalate escalated escalation " +
		"shensu fuyi fuhe rengong 人工 复核 复审 申诉 复议 异议 客服")
	otherReviews = newSet("product book movie code rating star appealing")
	byHand       = newSet("manual human staff officer agent operator")
	looking      = newSet("check checks approval approvals decision verification processing queue inspection handling confirm confirmation")
)

// joined returns words and each pair of neighbours as one word.
func joined(words []string) []string {
	all := slices.Clone(words)
	for i := 1; i < len(words); i++ {
		all = append(all, words[i-1]+words[i])
	}
	return all
}
