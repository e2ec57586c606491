/*
Facelint reports how a Go program treats face data, and the articles of Chinese
face-recognition law that each finding maps to.

Usage:

	facelint [flags] [packages]
	facelint explain [-lang en|zh] [-coverage | RULE | INSTRUMENT | ARTICLE]
	facelint inventory [-format text|json] [-models files] [-tags tags] [-tests] [packages]
	facelint models -list [-models files] [import paths]
	facelint models -check files
	facelint models -missing [-models files] [-tags tags] [-tests] [packages]
	facelint suggest [-format text|json] [-diff] [-models files] [-tags tags] [packages]
	facelint version
	go vet -vettool=$(which facelint) [-lang=zh] [packages]

The first form analyses the packages, named as for the go command (./... when
none is named), and prints for each finding the path from where face data
enters to where the gap is, the evidence that it is face data, what to do, and
the articles. Nothing of the analysed program is compiled or run.

The flags are:

	-C dir
		change to dir before doing anything else
	-format text|json|sarif
		form of the report on standard output (default text)
	-lang en|zh
		language of the report (default en); JSON is always in both
	-models files
		model packs to add, as a comma-separated list; may be repeated
	-o FORMAT=FILE
		write a report to a file too; may be repeated
	-rules names
		run only these rules, as a comma-separated list
	-tags tags
		build tags, as for the go command
	-tests
		analyse test files too

Flags come before the packages. The exit code is

	0	no findings
	1	code could not be analysed, or a report could not be written
	2	the command line was not understood
	3	findings

Findings that a //facelint:allow directive silences do not count, but stay in
JSON and SARIF. Code that could not be loaded or analysed is named in every
report, and a run that missed code for that reason never exits with 0. Blind
spots, such as C code, are counted in the text and listed in JSON and SARIF.

The second form prints the manual of a rule, or what an article says, whether
code can show it, and which rules map to it; alone it lists what there is:

	facelint explain rawface
	facelint explain -lang zh pipl:47
	facelint explain cac-draft-2023:17

With -coverage it lists every article with the rules that map to it, or why code
cannot show what it asks.

The third form prints what the program keeps of faces: each store that face data
enters, who writes and reads it, and, with the places that show it, whether it is
encrypted, for how long it is kept, and what erases it. What is in order is
printed like what is not. It takes -C and -lang too; the exit code is 1 if code
could not be analysed, else 0.

The fourth form is about model packs, which say what other people's APIs do. It
takes -C and -lang too.

	-list
		lists the packs, or prints the rows about the packages named, each
		with where it was learnt and, with -models, what takes its place
	-check
		reads packs of your own and holds each row against the package it is
		about, where that is at hand in the module; nothing is downloaded. A
		row that matches nothing is a warning. The exit code is 0 without
		warnings, 3 with, 2 for a pack with mistakes
	-missing
		analyses the packages and prints the functions that face data is
		passed to and that have no model, those at most places first, each
		with rows to choose from. What it prints is a pack to complete. The
		exit code is 1 if code could not be analysed, else 0

The fourth form proposes annotations for a person to accept, each with its
reasons and their confidence. It takes -C and -lang too, and changes no file.

	facelint suggest ./...
	facelint suggest -diff ./... | patch -p1

It proposes the tag face:"image", face:"template" or face:"reference" for struct
fields that an API proves to hold face data, whatever they are called, and for
those whose name, tag or comment says so; a directive or a row of a model pack
for functions without a body or a model whose name says that they encrypt, blur
or erase; and an answer to findings that rest on one name. With -diff it prints
a unified diff of the tags, which change nothing but what is declared: a tag
silences no finding, and is left to you where it would part two types that are
one. The rest is for you to judge and to write. The exit code is 1 if code could
not be analysed, 2 for a mistake in the command line, else 0.

Under go vet, findings that rest on the name of a field of the same package
offer that tag as a fix: go vet -fix -vettool=$(which facelint). It declares
the field, and the finding stays.

A row of a pack given by -models that has no effect on the program is a warning
in every report of a check; it does not change the exit code.

Under go vet the same rules run one package at a time, and the go command
caches their results. Questions that only a whole program answers, such as
whether stored face data can ever be erased, are answered at package main.

The confidence printed with the evidence is high if a modelled call or a
directive shows that the data is of a face, and medium if names or texts do, or
if the data passes through code that is not known. What would be low is left
out; docs/evidence.md has all of it.

A finding is evidence, and the articles it maps to. It is no legal advice.
*/
package main
