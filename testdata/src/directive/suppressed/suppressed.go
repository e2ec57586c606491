// Package suppressed silences the rule itself.
package suppressed

//facelint:allow directive the old spelling stays until the fork is gone
//facelint:tempalte
func old() {}

//facelint:raw photo //facelint:allow directive a second one on the line is a remark // want `names "photo"`
func f(img []byte) {}
