package consent

// OtherGround reports whether a ground, as the directive basis names it, is one
// of which consent is no part. Training recognisers lifts other duties, not
// consent.
func OtherGround(kind string) bool { return kind != "consent" && kind != "training" }
