// Package forms defines what people are asked.
package forms

import "embed"

//go:embed defs/signup.json
var signup embed.FS // want `one box, agree, asks for consent to face data and the general terms or privacy policy at once: "同意用户协议和人脸识别" \(.*signup.json:4\)` `the form control face_consent is yes from the start \(default: true\)` `one box, all, asks for consent to face data and location at once: "I agree" \(.*signup.json:6\)`

//go:embed defs/consent.yaml
var consent embed.FS // want `one box, accept, asks for consent to face data and marketing at once` `form control face_consent is yes from the start \(checked: true\)`

//go:embed defs/schema.json
var schema embed.FS // want `form control face_consent is yes from the start \(default: true\)`

//go:embed defs/apart.json defs/apart.yaml
var apart embed.FS

const inline = /* want `form control agree_face is yes from the start \(value: 1\)` */ `{"fields": [{"name": "agree_face", "type": "switch", "value": 1}, {"name": "agree_terms", "type": "switch", "value": 1}]}`

type Kind int

const (
	Text Kind = iota
	Checkbox
)

type Field struct {
	Name    string
	Kind    Kind
	Label   string
	Checked bool
	Covers  []string
}

var fields = []Field{
	{Name: "agree_face", Kind: Checkbox, Label: "I agree to face recognition", Checked: true}, // want `form control agree_face is yes from the start \(Checked: true\)`
	{Name: "agree_face", Kind: Checkbox, Label: "I agree to face recognition"},
	{Name: "agree_terms", Kind: Checkbox, Label: "I agree to the terms of service", Checked: true},
	{Name: "agree", Kind: Checkbox, Label: "I agree to the terms of service and face recognition"}, // want `one sentence asks for consent to face data and the general terms`
	{Name: "agree_terms_face", Kind: Checkbox},                                                     // want `one box, agree_terms_face, asks for consent to face data and the general terms`
	{Name: "face_photo", Kind: Text, Label: "Your face"},
}
