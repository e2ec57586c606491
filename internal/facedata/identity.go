package facedata

import (
	"slices"
	"strings"
)

// identifiers are the names, without case and underscores, of what tells who
// somebody is: name, number of a document, telephone, address. A bare id is a
// key and tells nothing outside its table.
var identifiers = []string{
	"name", "fullname", "realname", "truename", "username", "personname", "employeename", "membername", "customername", "studentname", "visitorname",
	"firstname", "lastname", "givenname", "familyname", "surname", "nickname",
	"idcard", "idcardno", "idcardnum", "idcardnumber", "idno", "idnum", "idnumber", "identityno", "identitycard", "identitynumber",
	"certno", "certificateno", "certificatenumber", "passport", "passportno", "passportnumber", "ssn", "nik", "cpf", "nationalid",
	"phone", "phoneno", "phonenumber", "mobile", "mobilephone", "mobileno", "cellphone", "telephone", "tel", "email", "mail", "emailaddress",
	"homeaddress", "birthday", "birthdate", "dateofbirth", "dob",
	"姓名", "名字", "真实姓名", "身份证", "身份证号", "身份证号码", "证件号", "证件号码", "手机", "手机号", "手机号码", "电话", "邮箱", "住址", "护照号",
	"xingming", "shenfenzheng", "sfz", "sfzh", "sfzhm", "shoujihao", "sjh", "dianhua",
}

// Identifies reports whether what has that name tells who somebody is.
func Identifies(name string) bool {
	plain := strings.ToLower(strings.NewReplacer("_", "", "-", "", " ", "").Replace(name))
	return slices.Contains(identifiers, plain)
}
