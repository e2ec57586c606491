package genprog

// What things are called.
var (
	domains = []string{
		"visitor", "order", "employee", "ticket", "parcel", "member", "invoice", "meeting", "locker", "student",
		"lesson", "badge", "supplier", "contract", "device", "alarm", "tenant", "meter", "driver", "route",
	}
	fieldNames = []string{"City", "Age", "Tags", "Notes", "Street", "Floor", "Aliases", "Settings", "Phone", "Score"}
	fieldTypes = []string{"string", "int", "[]string", "map[string]string", "string", "int", "[]string", "map[string]string", "string", "float64"}
	storeKinds = []string{"disk", "table", "memory"}
	verbs      = []string{
		"check", "enrich", "resolve", "collect", "prepare", "split", "merge", "attach", "index", "archive",
		"measure", "label", "sort", "trim", "group", "confirm",
	}
	nouns = []string{
		"entry", "batch", "header", "part", "draft", "row", "token", "page", "block", "item", "answer", "window",
	}
)
