package bundle

import "github.com/facelint/facelint/internal/lang"

// manual is what a reader of findings is told about the rule.
var manual = lang.Text{En: `Consent to face processing is to be asked for by itself. This rule reports places where one
answer stands for a face and something else, or where a general agreement is
taken for consent to face processing. Someone who cannot say no to the face alone
has not consented separately, and such an answer carries little as a defence.

Flagged:

    type SignUp struct {
        AgreeAll bool ` + "`form:\"agree_all\"`" + `
    }
    user.FaceConsent = req.AgreeAll      // the face rides on "agree to all"
    user.MarketingConsent = req.AgreeAll

    if user.TermsAccepted {              // the terms are not the face
        client.CreatePerson(photo)
    }

    FaceConsent bool ` + "`gorm:\"default:true\"`" + `  // nobody has answered

Repaired:

    type SignUp struct {
        AgreeTerms bool ` + "`form:\"agree_terms\"`" + `
        AgreeFace  bool ` + "`form:\"agree_face\"`" + `  // own box, not ticked, not required
    }
    user.TermsAccepted = req.AgreeTerms
    if req.AgreeFace {
        user.FaceConsentAt = &now
    }

    if user.FaceConsentAt != nil {
        client.CreatePerson(photo)
    }

Also flagged: grants and bit sets of several scopes, check boxes and sentences
that name the face along with other things, ticked boxes, hidden fields, consent to
the face kept under TermsVersion. Pages, catalogues of messages and definitions of
forms (HTML, Markdown, JSON, YAML) are read where a package embeds or loads them.

Clean: one record per kind of consent and purpose, one form with a box for each
thing, a consent record whose face member has an input of its own. OAuth
consent, voice consent and administrators' switches are not consent to face
processing. Where another basis applies, say so: //facelint:basis kind=… reason.`,
	Zh: `处理人脸信息的同意应当单独取得。本规则报告以一次选择同时代表人脸和其他事项、
或以概括同意（用户协议、隐私政策、注册）代替人脸单独同意的代码位置。用户无法只对人脸
说“不”，该同意就难以认定为单独同意，也难以支撑抗辩。

被报告的写法：

    type SignUp struct {
        AgreeAll bool ` + "`form:\"agree_all\"`" + `
    }
    user.FaceConsent = req.AgreeAll      // 人脸同意搭在“全部同意”上
    user.MarketingConsent = req.AgreeAll

    if user.TermsAccepted {              // 用户协议不等于人脸同意
        client.CreatePerson(photo)
    }

    FaceConsent bool ` + "`gorm:\"default:true\"`" + `  // 无人作出过选择

改正后：

    type SignUp struct {
        AgreeTerms bool ` + "`form:\"agree_terms\"`" + `
        AgreeFace  bool ` + "`form:\"agree_face\"`" + `  // 单独勾选框，默认不勾选，非必填
    }
    user.TermsAccepted = req.AgreeTerms
    if req.AgreeFace {
        user.FaceConsentAt = &now
    }

    if user.FaceConsentAt != nil {
        client.CreatePerson(photo)
    }

同样会被报告：一次授予多个范围的调用、列表或位标志，同时写明人脸和其他事项的勾选框或句子，
预先勾选的选项，隐藏字段，以 TermsVersion 记录的人脸同意。包内嵌入或加载的页面、
多语言文案和表单定义（HTML、Markdown、JSON、YAML）也会检查。

不会被报告：按类型和目的逐项记录的同意，每一事项各有勾选框的表单，人脸成员取自独立输入的
同意记录。OAuth 授权、语音同意、管理员开关不属于人脸同意。如有其他合法性基础，请用
//facelint:basis kind=… 注明理由。`,
}
