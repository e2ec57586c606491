package lazyssa

import "go/types"

// noReturn reports whether a call of fn never returns. The list is data, since
// finding out by analysis would need facts about every dependency.
func noReturn(fn *types.Func) bool { return never[fn.FullName()] }

var never = map[string]bool{
	"os.Exit":                   true,
	"runtime.Goexit":            true,
	"syscall.Exit":              true,
	"log.Fatal":                 true,
	"log.Fatalf":                true,
	"log.Fatalln":               true,
	"log.Panic":                 true,
	"log.Panicf":                true,
	"log.Panicln":               true,
	"(*log.Logger).Fatal":       true,
	"(*log.Logger).Fatalf":      true,
	"(*log.Logger).Fatalln":     true,
	"(*log.Logger).Panic":       true,
	"(*log.Logger).Panicf":      true,
	"(*log.Logger).Panicln":     true,
	"(*testing.common).Fatal":   true,
	"(*testing.common).Fatalf":  true,
	"(*testing.common).FailNow": true,
	"(*testing.common).Skip":    true,
	"(*testing.common).Skipf":   true,
	"(*testing.common).SkipNow": true,

	"github.com/sirupsen/logrus.Fatal":             true,
	"github.com/sirupsen/logrus.Fatalf":            true,
	"github.com/sirupsen/logrus.Fatalln":           true,
	"(*github.com/sirupsen/logrus.Logger).Fatal":   true,
	"(*github.com/sirupsen/logrus.Logger).Fatalf":  true,
	"(*github.com/sirupsen/logrus.Logger).Fatalln": true,
	"(*github.com/sirupsen/logrus.Entry).Fatal":    true,
	"(*github.com/sirupsen/logrus.Entry).Fatalf":   true,
	"(*go.uber.org/zap.Logger).Fatal":              true,
	"(*go.uber.org/zap.Logger).Panic":              true,
	"(*go.uber.org/zap.SugaredLogger).Fatal":       true,
	"(*go.uber.org/zap.SugaredLogger).Fatalf":      true,
	"(*go.uber.org/zap.SugaredLogger).Fatalw":      true,
	"k8s.io/klog/v2.Fatal":                         true,
	"k8s.io/klog/v2.Fatalf":                        true,
}
