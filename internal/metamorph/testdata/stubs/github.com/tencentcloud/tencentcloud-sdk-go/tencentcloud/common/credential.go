package common

func NewCredential(id, key string) *Credential { return &Credential{id, key} }
