// Package texts asks people for grants without bounds.
package texts

import "embed"

const licence = "You grant us a perpetual, irrevocable and sublicensable licence to use your facial images." // want `perpetual: a text asks for a grant over face data that is unlimited in time, irrevocable, freely sub-licensable: "You grant us a perpetual`

var messages = map[string]string{
	"face.title":   "Face sign-in",
	"face.consent": "I consent to the use of my face, and this consent cannot be withdrawn.", // want `grant over face data that is irrevocable`
	"terms":        "You grant us a perpetual licence to the content that you post.",
	"bye":          "Deleting your account permanently deletes your face data. Do you agree?",
}

var zh = map[string]string{
	"face_consent": "您授予我们永久的、不可撤销的、可转授权的权利，以使用您的人脸信息。", // want `unlimited in time, irrevocable, freely sub-licensable`
	"face_year":    "您授权我们在一年内使用您的人脸信息，可随时撤回。",
}

const page = /* want `"I authorise you to keep my face data forever"` `the grant over face data face_consent_irrevocable is irrevocable \(hidden\)` */ `<form>
  <input type="checkbox" id="a"><label for="a">I authorise you to keep my face data forever</label>
  <input type="hidden" name="face_consent_irrevocable" value="1">
  <input type="checkbox" name="face_consent_perpetual"> for ever
</form>`

//go:embed terms.html terms.md terms.txt
var terms embed.FS // want `"您同意平台永久保存并使用您的人脸信息" \(perpetual/texts/terms.html:4\)|terms.html:4` `terms.md:5` `terms.txt:2`

//go:embed zh.json en.yaml
var catalogues embed.FS // want `zh.json:3` `en.yaml:3`

//go:embed schema.sql
var schema string // want `the grant over face data irrevocable is irrevocable \(DEFAULT TRUE\) \(.*schema.sql:3\)`
