package expose

import "github.com/facelint/facelint/internal/lang"

var (
	message = lang.Text{
		En: "%s from a store is answered by %s to anybody who asks: nothing on the way to %s finds out who that is; it comes from %s, and it is face data because %s",
		Zh: "存储中的%s由 %s 返回给任何请求方：通往 %s 的途中未核实请求者；来源：%s；判定依据：%s",
	}
	messageMany = lang.Text{
		En: "%s of many persons from a store is answered by %s to anybody who asks: nothing on the way to %s finds out who that is; it comes from %s, and it is face data because %s",
		Zh: "存储中多人的%s由 %s 返回给任何请求方：通往 %s 的途中未核实请求者；来源：%s；判定依据：%s",
	}
	registered = lang.Text{En: "%s is registered here for requests, with no check of who asks before it", Zh: "%s 在此注册为请求处理函数，之前未核实请求者"}

	ask = lang.Text{
		En: `put a check of who asks, and of whether they may, before the route; leave the field out of the answer (json:"-", or a type without it), or answer with an id`,
		Zh: `在该路由之前核实请求者及其权限；或从返回内容中去除该字段（json:"-" 或使用不含该字段的类型），或改为返回编号`,
	}
	compare = lang.Text{
		En: `leave the template out of the answer (json:"-", or a type without it) and compare on the server; where it must go out, put a check of who asks, and of whether they may, before the route`,
		Zh: `从返回内容中去除人脸特征（json:"-" 或使用不含该字段的类型），在服务端比对；确需返回的，在该路由之前核实请求者及其权限`,
	}
)
