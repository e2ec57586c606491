package perpetual

import "github.com/facelint/facelint/internal/lang"

// manual is what a reader of findings is told about the rule.
var manual = lang.Text{
	//facelint:allow perpetual it quotes what the rule is about
	En: `A grant over somebody's face has an end, can be taken back, and stays with whom it was
given to. This rule reports fields, columns and constants that write such a grant
without these bounds (an error), and texts that ask people for one (a warning).
Where standard terms ask a person for a right over face data that is unlimited in
time, irrevocable or freely sub-licensable, a court holds the term invalid if the
person asks for it (SPC 2021 Art 11 with Civil Code Art 497). That is no fine, and
it says nothing of contracts that were negotiated one by one.

Flagged:

    type FaceConsent struct {
        Perpetual   bool ` + "`gorm:\"default:true\"`" + `
        Irrevocable bool
    }
    db.Create(&FaceConsent{UserID: id, Irrevocable: true})

    FaceConsent{ExpiresAt: nil, Revocable: false}       // for ever, and locked

    const terms = "You grant us a perpetual, irrevocable and sublicensable " +
        "right to use your face images."

Repaired:

    type FaceConsent struct {
        Purpose     string
        ExpiresAt   time.Time
        WithdrawnAt *time.Time
    }
    db.Create(&FaceConsent{UserID: id, Purpose: "sign-in", ExpiresAt: now.AddDate(1, 0, 0)})

    const terms = "We use your face image for sign-in for one year. You can " +
        "take your consent back in the settings at any time."

Read are constants, catalogues of messages, and the HTML, Markdown, JSON, YAML and
text files that a package embeds or loads. The words about the face and those about
the bound must stand in one clause, or in clauses about one grant.

Clean: a field that nobody sets to yes; licences of software and of recognisers;
licences to posts and works that name no face; rights of way; deletion for good;
texts that deny such terms ("not irrevocable").`,
	//facelint:allow perpetual it quotes what the rule is about
	Zh: `对人脸信息的授权应当有期限、可撤回、不得任意转授。本规则报告在字段、数据库列、常量中写成无此限制的
授权（错误），以及要求用户作出此类授权的文字（警告）。以格式条款要求自然人授予无期限限制、不可撤销、
可任意转授权等处理人脸信息的权利的，该自然人可依民法典第497条请求确认条款无效（人脸识别司法解释第11条）。
这不是罚则，也不涉及逐一协商订立的合同。

被报告的写法：

    type FaceConsent struct {
        Perpetual   bool ` + "`gorm:\"default:true\"`" + `
        Irrevocable bool
    }
    db.Create(&FaceConsent{UserID: id, Irrevocable: true})

    FaceConsent{ExpiresAt: nil, Revocable: false}       // 永久且不可撤回

    const terms = "您授予我们永久的、不可撤销的、可转授权的权利，以使用您的人脸信息。"

改正后：

    type FaceConsent struct {
        Purpose     string
        ExpiresAt   time.Time
        WithdrawnAt *time.Time
    }
    db.Create(&FaceConsent{UserID: id, Purpose: "login", ExpiresAt: now.AddDate(1, 0, 0)})

    const terms = "您的人脸信息仅用于登录，保存一年，您可随时在设置中撤回同意。"

检查范围包括常量、多语言文案，以及包内嵌入或加载的 HTML、Markdown、JSON、YAML 和文本文件。
人脸与“永久、不可撤销、可转授权”等用语须在同一分句，或在关于同一授权的相邻分句中。

不会被报告：声明了但从未置为真的字段；软件和识别引擎的许可；不涉及人脸的作品、内容许可；
门禁通行权限；永久删除；否定此类条款的文字（“并非不可撤销”）。`,
}
