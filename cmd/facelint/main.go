package main

import (
	_ "embed"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"

	"github.com/facelint/facelint/internal/driver"
	"github.com/facelint/facelint/internal/lang"
	"github.com/facelint/facelint/internal/law"
)

//go:embed doc.go
var source string

func main() {
	if underVet(os.Args[1:]) {
		vet(os.Args[1:])
	}
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run carries out the command line args and returns the exit code. Only
// reports and answers go to stdout.
func run(args []string, stdout, stderr io.Writer) int {
	command := ""
	if len(args) > 0 {
		command = args[0]
	}
	switch command {
	case "explain":
		return explainTopic(args[1:], stdout, stderr)
	case "models":
		return models(args[1:], stdout, stderr)
	case "inventory":
		return inventory(args[1:], stdout, stderr)
	case "suggest":
		return suggestions(args[1:], stdout, stderr)
	case "version":
		fmt.Fprintf(stdout, "facelint %s %s, law as of %s\n", driver.Version(), runtime.Version(), law.CatalogueDate)
		return driver.ExitClean
	case "help":
		fmt.Fprint(stdout, manual())
		return driver.ExitClean
	}
	return check(args, stdout, stderr)
}

// manual returns the package comment.
func manual() string {
	_, comment, _ := strings.Cut(source, "/*\n")
	comment, _, _ = strings.Cut(comment, "*/")
	return comment
}

// failed tells err to the user and returns its exit code.
func failed(err error, l lang.Lang, stderr io.Writer) int {
	fmt.Fprintln(stderr, "facelint: "+strings.ReplaceAll(driver.Message(err, l), "\n", "\n\t"))
	return driver.ExitCode(nil, err)
}
