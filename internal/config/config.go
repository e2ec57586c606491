package config

import "github.com/facelint/facelint/internal/finding"

// Name is what the file is called, at the root of the module it is about.
const Name = ".facelint.yaml"

// Config is what one file says. The zero Config says nothing.
type Config struct {
	Hosts       []string     `json:"hosts,omitempty" jsonschema:"hosts that the processor runs itself: names, addresses, or *.example.cn for all below a name" zh:"处理者自行运行的主机：域名、地址，或以 *.example.cn 表示某域名下的全部"`
	Packages    []Packages   `json:"packages,omitempty" jsonschema:"what holds for packages, as a directive above their package clause would say it" zh:"适用于包的说明，等同于写在包声明之上的指令"`
	Assessments []Assessment `json:"assessments,omitempty" jsonschema:"impact assessments that were made, each version on its own" zh:"已做的个人信息保护影响评估，每个版本一条"`
	Filing      *Filing      `json:"filing,omitempty" jsonschema:"filing with the cyberspace authority, due when the faces of 100000 people are stored" zh:"向网信部门的备案，存储达到 10 万人时须备案"`
	Recipients  []Recipient  `json:"recipients,omitempty" jsonschema:"who is given face data" zh:"接收人脸信息的各方"`
	Stores      []Store      `json:"stores,omitempty" jsonschema:"what is done outside the code to stores that keep face data" zh:"代码之外对保存人脸信息的存储所做的事"`
	Exports     []Export     `json:"exports,omitempty" jsonschema:"on what ground face data leaves the mainland" zh:"人脸信息出境的依据"`
}

// Fact is what every entry has: who vouches for it and for how long.
type Fact struct {
	By    Words            `json:"by" jsonschema:"who says so: a person, an office, a document" zh:"由谁确认：人员、部门或文件"`
	Until Date             `json:"until" jsonschema:"last day for which it is said" zh:"确认有效的最后一天"`
	Pos   finding.Position `json:"-"` // of the entry
}

// Suppression silences a finding because what is said does what the code does
// not.
func (f Fact) Suppression(what string) *finding.Suppression {
	return &finding.Suppression{Pos: f.Pos, Reason: what + "; " + f.Reason()}
}

// Reason says who vouches for f and until when.
func (f Fact) Reason() string { return string(f.By) + " (" + Name + ", " + string(f.Until) + ")" }

// Packages says of packages what a directive would, and what other systems do
// for them.
type Packages struct {
	Match      []Pattern `json:"match" jsonschema:"packages as the go command names them from the directory of the file: ./door, ./door/..., ./..." zh:"从该文件所在目录起，按 go 命令的写法指明包：./door、./door/...、./..."`
	Role       Role      `json:"role,omitempty" jsonschema:"where they run" zh:"运行于何处"`
	Venue      Venue     `json:"venue,omitempty" jsonschema:"at what kind of place they are used" zh:"用于何种场所"`
	Signs      Words     `json:"signs,omitempty" jsonschema:"the signs and the bounded capture area at a public place" zh:"公共场所的提示标识与有限的采集区域"`
	Purpose    Words     `json:"purpose,omitempty" jsonschema:"the purpose that they handle face data for" zh:"处理人脸信息的目的"`
	Basis      Basis     `json:"basis,omitempty" jsonschema:"the ground on which they handle face data, if it is not consent" zh:"处理依据（同意以外）"`
	Consent    []Scope   `json:"consent,omitempty" jsonschema:"what separate consent another system has asked for before a request arrives" zh:"请求到达之前，由其他系统取得的单独同意"`
	Guardian   Words     `json:"guardian,omitempty" jsonschema:"what system asks the guardians of people under 14" zh:"由何系统征求不满十四周岁者监护人的同意"`
	Notice     Words     `json:"notice,omitempty" jsonschema:"what tells people before, such as the client app, with version" zh:"事前由何处告知，如客户端 App 及其版本"`
	Withdrawal Words     `json:"withdrawal,omitempty" jsonschema:"what system lets people withdraw consent, and has the faces erased" zh:"由何系统供个人撤回同意并删除人脸"`
	Access     Words     `json:"access,omitempty" jsonschema:"what authenticates and authorises callers in front of them" zh:"由何处在其之前鉴别并授权调用者"`
	TLS        Words     `json:"tls,omitempty" jsonschema:"what encrypts the transport in front of them, such as a proxy or a mesh" zh:"由何处在其之前加密传输，如代理或服务网格"`
	Fact
}

// Assessment is one version of an impact assessment.
type Assessment struct {
	Version    Words   `json:"version" jsonschema:"version or number of the report" zh:"报告的版本或编号"`
	Date       Date    `json:"date" jsonschema:"day on which it was made" zh:"作出的日期"`
	Purposes   []Words `json:"purposes" jsonschema:"the purposes that it covers" zh:"所覆盖的目的"`
	Recipients []Words `json:"recipients,omitempty" jsonschema:"the recipients that it covers, by the names under recipients" zh:"所覆盖的接收方，使用 recipients 中的名称"`
	Fact
}

// Filing is that of the application of face recognition.
type Filing struct {
	ID   Words `json:"id" jsonschema:"number of the filing" zh:"备案编号"`
	Date Date  `json:"date" jsonschema:"day on which it was made" zh:"作出的日期"`
	Fact
}

// Recipient is somebody who is given face data.
type Recipient struct {
	Name     Words    `json:"name" jsonschema:"as findings name the recipient" zh:"提示中使用的接收方名称"`
	Hosts    []string `json:"hosts,omitempty" jsonschema:"the hosts of the recipient, as under hosts" zh:"接收方的主机，写法同 hosts"`
	Kind     Party    `json:"kind" jsonschema:"entrusted with processing, a controller of its own, or one jointly" zh:"受托处理者、独立处理者或共同处理者"`
	Contract Words    `json:"contract" jsonschema:"the contract, agreement or record that binds the recipient" zh:"约束接收方的合同、协议或记录"`
	Since    Date     `json:"since,omitempty" jsonschema:"first day on which it is given face data" zh:"开始接收人脸信息的日期"`
	Fact
}

// Store says what is done to a store elsewhere.
type Store struct {
	Match  []Words `json:"match" jsonschema:"stores, as sql:faces or faces alone; * stands for anything" zh:"存储，写作 sql:faces 或仅 faces；* 表示任意内容"`
	AtRest Sealing `json:"at-rest,omitempty" jsonschema:"how the store encrypts what it keeps" zh:"存储如何加密所存内容"`
	Purge  Words   `json:"purge,omitempty" jsonschema:"the job that erases what is too old, and where it is kept" zh:"清除过期数据的任务及其所在"`
	Erase  Words   `json:"erase,omitempty" jsonschema:"the system that erases on request, and where it is kept" zh:"应请求删除数据的系统及其所在"`
	Fact
}

// Export says on what ground a recipient outside the mainland is given face
// data.
type Export struct {
	Recipient Words     `json:"recipient" jsonschema:"as findings name the recipient, or a region or host" zh:"提示中使用的接收方名称，或地域、主机"`
	Mechanism Mechanism `json:"mechanism" jsonschema:"the mechanism used" zh:"所采用的机制"`
	ID        Words     `json:"id" jsonschema:"number of the approval, certificate or filed contract" zh:"批准、认证或备案合同的编号"`
	Fact
}
