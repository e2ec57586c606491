package gin

func (*Context) PostFormArray(key string) []string { return nil }
