// Package plainwire flags faces that travel in the clear.
package plainwire

import (
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
	"github.com/facelint/facelint/internal/rule"
)

// Rule is the catalogue entry.
var Rule = &rule.Rule{
	Name:     "plainwire",
	Title:    lang.Text{En: "face data travels in the clear", Zh: "明文传输人脸数据"},
	Severity: rule.Error,
	Varies: lang.Text{
		En: "warning for listeners and mail, where the host is not known, and where a client or store is known by little more than a name",
		Zh: "监听与邮件、主机未知，以及客户端或存储仅由名称判断时，为警告",
	},
	Manual: lang.Text{
		En: `
A face image or template leaves the program so that others on the way can read it:
a request to http://, a connection by net.Dial, gRPC without transport credentials,
FTP, mail. The address is read from constants, flags, defaults of what is configured
and tags, through the functions and structs of the program, and the finding stands
where it is written: at the request, or where the default is set. Of a host that is
put in later the scheme decides.

Of a whole program is told, too: where it listens without TLS and faces come in by
its requests, or are answered (http.ListenAndServe, the Run, Start and Listen of
frameworks, grpc.NewServer without credentials; one finding each); where the client
that sends or fetches faces trusts any certificate (InsecureSkipVerify); where the
database or broker that keeps them is asked for a connection in the clear
(sslmode=disable, MySQL without tls to a host that is named, amqp://).

What clears it: TLS; encryption with authentication before sending; an address of
this machine (localhost, 127.0.0.1, ::1) or a unix socket; an address that is
configured with its scheme, of which nothing is known; for listeners, one that
serves TLS in the same package. Where something else encrypts, a proxy or a mesh,
say so in .facelint.yaml (tls:, of the package), or at the place:
//facelint:allow plainwire REASON.

Sending to a host that is known is an error; a host that is not known, mail and
listeners are a warning, since what stands between is not in the code.

Flagged:

	http.Post("http://10.1.2.3:8080/enrol", "image/jpeg", bytes.NewReader(photo))
	router.Run(":8080") // with a route that takes photos

Repaired:

	http.Post("https://faces.example.cn/enrol", "image/jpeg", bytes.NewReader(photo))
	router.RunTLS(":8443", cert, key) // or router.Run("127.0.0.1:8080") behind a proxy

CAC/MPS 2025 Art 14 and PIPL Art 51(3) ask for encryption and like measures; a private
network is one that others in the house can listen to. Under the SPC provisions
(Art 2, item 5) a missing measure matters once a leak follows.
`,
		Zh: `
人脸图像或特征在离开程序时可被途中他人读取：向 http:// 发送的请求、net.Dial 的连接、未用传输凭证的
gRPC、FTP、邮件。地址取自常量、命令行参数、配置项的默认值和标签，并经由程序自身的函数与结构体追踪；
提示位于写明地址之处：请求处，或设定默认值之处。主机后填时，以协议为准。

对整个程序另作提示：以非 TLS 方式监听而人脸经请求传入或返回之处（http.ListenAndServe、各框架的
Run、Start、Listen、无凭证的 grpc.NewServer，每处一条）；收发人脸的客户端信任任意证书之处
（InsecureSkipVerify）；以明文连接保存人脸的数据库或消息代理之处（sslmode=disable、指明主机而未用 tls 的
MySQL、amqp://）。

可消除的情形：TLS；发送前以认证加密处理；本机地址（localhost、127.0.0.1、::1）或 unix 套接字；连同协议
一并由配置给出、无从得知的地址；对监听而言，同一包内另有 TLS 监听。由代理或服务网格加密的，在
.facelint.yaml 中就该包注明（tls:），或在该处注明 //facelint:allow plainwire 理由。

发往已知主机为错误；主机未知、邮件与监听为警告，因为其间还有什么不在代码之中。

会被标记：

	http.Post("http://10.1.2.3:8080/enrol", "image/jpeg", bytes.NewReader(photo))
	router.Run(":8080") // 其路由接收照片

修复：

	http.Post("https://faces.example.cn/enrol", "image/jpeg", bytes.NewReader(photo))
	router.RunTLS(":8443", cert, key) // 或在代理之后 router.Run("127.0.0.1:8080")

办法第14条与个保法第51条第(3)项要求加密等措施；内网亦可被其中他人监听。按最高法规定第2条第(5)项，
措施缺失在发生泄露等后果时承担责任。
`,
	},
	Primary: []law.Ref{
		{Instrument: "cac-frt-2025", Article: "14"},
		{Instrument: "pipl", Article: "51", Item: 3},
	},
	Cross: []law.Ref{
		{Instrument: "ndsr-2025", Article: "9"},
		{Instrument: "gbt-35273-2020", Article: "6.3", Letter: "a"},
		{Instrument: "gbt-41819-2022", Article: "9"},
		{Instrument: "civil-code", Article: "1038", Paragraph: 2},
		{Instrument: "spc-2021-15", Article: "2", Item: 5},
	},
}
