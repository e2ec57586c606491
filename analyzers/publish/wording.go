package publish

import "github.com/facelint/facelint/internal/lang"

var (
	storedText = lang.Text{
		En: "%s is kept in %s where everybody can read it: %s",
		Zh: "%s保存到%s，任何人均可读取：%s",
	}
	servedText = lang.Text{
		En: "the directory %s is served to everybody by %s, and %s is kept in it (%s:%d)",
		Zh: "目录 %s 由 %s 向任何人提供，其中保存%s（%s:%d）",
	}
	openedText = lang.Text{
		En: "the bucket %s is opened to everybody by %s, and %s is kept in it (%s:%d)",
		Zh: "存储桶 %s 由 %s 向任何人开放，其中保存%s（%s:%d）",
	}
	signedText = lang.Text{
		En: "%s makes an address that lets whoever has it read for %d days where %s is kept (%s:%d)",
		Zh: "%s 生成的地址 %d 天内任何持有者均可读取，该处保存%s（%s:%d）",
	}

	openStep   = lang.Text{En: "%s lets everybody read it", Zh: "%s 允许任何人读取"}
	servedStep = lang.Text{En: "the directory %s is served by %s", Zh: "目录 %s 由 %s 提供访问"}
	openedStep = lang.Text{En: "%s opens the bucket to everybody", Zh: "%s 向任何人开放该存储桶"}
	signedStep = lang.Text{En: "%s makes an address that is good for %d days", Zh: "%s 生成有效期 %d 天的地址"}

	closeIt = lang.Text{
		En: "keep it private and hand out an address that is good for minutes, to those who may see it; or, where people agreed separately to be shown, say so: //facelint:consent scope=publish",
		Zh: "保持私有，仅向有权查看者提供数分钟内有效的地址；如个人已单独同意公开，注明 //facelint:consent scope=publish",
	}
	bar = lang.Text{
		En: "keep faces outside of what is served, or put a check of who asks before the route; or, where people agreed separately to be shown, say so: //facelint:consent scope=publish",
		Zh: "将人脸移出静态目录，或在该路由之前加上鉴权；如个人已单独同意公开，注明 //facelint:consent scope=publish",
	}
	shorten = lang.Text{
		En: "let the address end after minutes, and make it anew for those who may see the face",
		Zh: "将地址有效期缩短至数分钟，并仅为有权查看者重新生成",
	}
)
