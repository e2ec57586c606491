module assess_recorded

go 1.24
