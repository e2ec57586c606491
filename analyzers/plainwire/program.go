package plainwire

import (
	"strings"

	"github.com/facelint/facelint/internal/facedata"
	"github.com/facelint/facelint/internal/finding"
	"github.com/facelint/facelint/internal/guard"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/passes/flows"
	"github.com/facelint/facelint/internal/passes/ways"
	"github.com/facelint/facelint/internal/passes/wires"
	"github.com/facelint/facelint/internal/rule"
	"github.com/facelint/facelint/internal/taint"
)

// program is what a program does with faces, and how its data travels.
type program struct {
	faces *flows.Result
	lines *wires.Result
	ways  []ways.Way // from entry points to faces
}

// reason is what shows that faces travel over a wire.
type reason struct {
	what  string // a call or a field
	trace []finding.Step
	basis facedata.Basis
}

// carries returns what shows that faces travel as l says, nil if nothing does.
func (s *program) carries(l wires.Line) *reason {
	switch l.Sort {
	case wires.Listens:
		return s.received()
	case wires.Trusts:
		return s.fetched(l.Pos.File)
	case wires.Opens:
		return s.kept(l)
	}
	return nil
}

// received returns what shows that requests to the program hold faces, or are
// answered with what was made of one.
func (s *program) received() *reason {
	for _, r := range s.faces.Received {
		if !r.Leaves && !answer(r) {
			return arrival(r, entering)
		}
	}
	for _, l := range s.lines.Lines {
		if l.Sort == wires.Takes {
			return &reason{what: l.What, basis: facedata.Name, trace: []finding.Step{{Pos: l.Pos, Text: lang.Textf(taking, lang.Same(l.What))}}}
		}
	}
	for _, w := range s.ways {
		if w.Entry.How == guard.Routed {
			return &reason{what: w.Point.What, trace: w.Trace(), basis: ways.Evidence(w.Point).Basis}
		}
	}
	return nil
}

// fetched returns what shows that faces travel over a client that is made in a
// file: there they are sent, or are the answer, or pictures are asked for by a
// program that looks for faces.
func (s *program) fetched(file string) *reason {
	for _, r := range s.faces.Received {
		if r.Pos.File != file {
			continue
		}
		if r.Leaves {
			return arrival(r, leaving)
		}
		if answer(r) {
			return arrival(r, entering)
		}
	}
	for _, l := range s.lines.Lines {
		if l.Sort == wires.Fetches && l.Pos.File == file && len(s.ways) > 0 {
			return &reason{what: l.What, basis: facedata.Name, trace: append([]finding.Step{{Pos: l.Pos, Text: lang.Textf(fetching, lang.Same(l.What))}}, s.ways[0].Trace()...)}
		}
	}
	return nil
}

// kept returns what shows that faces are kept in the store that l opens. Of
// several databases nobody can tell which it is.
func (s *program) kept(l wires.Line) *reason {
	databases := 0
	for _, l := range s.lines.Lines {
		if l.Sort == wires.Connects {
			databases++
		}
	}
	if l.Medium == "sql" && databases != 1 {
		return nil
	}
	for _, o := range s.faces.Stores.Kept {
		if o.Store.Medium == l.Medium {
			return &reason{what: o.Call, trace: o.Trace, basis: facedata.API}
		}
	}
	return nil
}

// answer reports whether a face comes in by what the program asked others for.
func answer(r taint.Reception) bool {
	return strings.Contains(r.Object, "Response") || r.Object == "a connection" || strings.Contains(r.Object, "Client")
}

func arrival(r taint.Reception, text lang.Text) *reason {
	return &reason{what: r.Object, basis: r.Basis, trace: []finding.Step{{Pos: r.Pos, Text: lang.Textf(text, lang.Same(r.Object))}}}
}

// along tells of the line l, over which faces travel because of why.
func along(l wires.Line, why *reason) finding.Finding {
	text := lang.Textf(lines[l.Sort], lang.Same(l.What), lang.Same(why.what))
	f := finding.Finding{
		Confidence: facedata.Medium, Pos: l.Pos, Function: l.Func, Module: l.Module, Key: l.What, Message: text, Advice: advices[l.Sort],
		Trace:    append(why.trace[:len(why.trace):len(why.trace)], finding.Step{Pos: l.Pos, Text: lang.Textf(ends[l.Sort], lang.Same(l.What))}),
		Evidence: []finding.Evidence{{Basis: why.basis, Pos: why.trace[0].Pos, Text: why.trace[0].Text}},
	}
	if l.Sort == wires.Listens || why.basis == facedata.Name || l.Address == "*" {
		f.Severity = rule.Warning
	}
	if len(l.Silenced) > 0 {
		f.Suppressed = &l.Silenced[0]
	}
	return f
}

var (
	entering = lang.Text{En: "a face comes in through %s", Zh: "人脸数据经 %s 传入"}
	leaving  = lang.Text{En: "a face is sent by %s", Zh: "人脸数据由 %s 发送"}
	taking   = lang.Text{En: "a call that this method answers holds %s", Zh: "该方法应答的请求含有 %s"}
	fetching = lang.Text{En: "pictures are fetched and read by %s", Zh: "经 %s 获取并读取图片"}

	lines = map[wires.Sort]lang.Text{
		wires.Listens: {En: "%s takes connections without TLS, and faces travel over them (%s)", Zh: "%s 接受未经 TLS 的连接，而人脸数据经此传输（%s）"},
		wires.Trusts:  {En: "%s: any certificate is trusted by a client over which faces travel (%s)", Zh: "%s：传输人脸数据的客户端信任任意证书（%s）"},
		wires.Opens:   {En: "%s: the connection to the store that keeps faces is not encrypted (%s)", Zh: "%s：与保存人脸数据的存储之间的连接未加密（%s）"},
	}
	ends = map[wires.Sort]lang.Text{
		wires.Listens: {En: "%s listens without TLS", Zh: "%s 未以 TLS 监听"},
		wires.Trusts:  {En: "%s takes whoever answers for the right one", Zh: "%s 不核验对方身份"},
		wires.Opens:   {En: "%s asks for a connection in the clear", Zh: "%s 要求明文连接"},
	}
	advices = map[wires.Sort]lang.Text{
		wires.Listens: {
			En: "serve TLS (ListenAndServeTLS, RunTLS, StartTLS, grpc.Creds), or listen on the loopback address behind a proxy that does",
			Zh: "以 TLS 提供服务（ListenAndServeTLS、RunTLS、StartTLS、grpc.Creds），或仅监听回环地址并由前置代理终止 TLS",
		},
		wires.Trusts: {
			En: "let the certificate be checked: put the authority of an internal service into RootCAs instead",
			Zh: "核验证书：对内部服务，将其签发机构加入 RootCAs",
		},
		wires.Opens: {
			En: "ask for encryption and check the certificate: sslmode=verify-full, tls=true, amqps, mqtts",
			Zh: "要求加密并核验证书：sslmode=verify-full、tls=true、amqps、mqtts",
		},
	}
)
