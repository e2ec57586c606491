/*
Facelint reports how a Go program treats face data, and the articles of Chinese
face-recognition law that each finding maps to.

Usage:

	facelint [flags] [packages]
	facelint explain [-lang en|zh] [RULE | INSTRUMENT | ARTICLE]
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

Under go vet the same rules run one package at a time, and the go command
caches their results. Questions that only a whole program answers, such as
whether stored face data can ever be erased, are answered at package main.

A finding is evidence, and the articles it maps to. It is no legal advice.
*/
package main
