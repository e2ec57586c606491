package main

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/facelint/facelint/internal/model"
)

// modelsPage has a row per pack. Packs parse, or the tests of package model
// fail: a page without them is enough here.
func modelsPage() string {
	p := newPage("Models", "The packages whose behaviour facelint knows, by import path without major version, and what they are to a program.\n"+
		"`facelint models -list PATH` prints the rows with where each was learnt; [adding-a-model.md](adding-a-model.md) tells how to add some.\n"+
		"已建模的软件包及其在程序中的角色。")
	paths, _ := model.Paths()
	packs, rows := 0, 0
	for _, path := range paths {
		if pack, err := model.Builtin(path); err == nil {
			packs++
			rows += len(pack.Rows())
		}
	}
	p.para("%d packs, %d rows. A package without a role passes data on, calls what it is given, or has nothing to say.", packs, rows)
	p.head("package", "role", "rows", "of them")
	for _, path := range paths {
		if pack, err := model.Builtin(path); err == nil {
			p.row("`"+path+"`", roles(pack.Rows()), strconv.Itoa(len(pack.Rows())), verbs(pack.Rows()))
		}
	}
	p.para("Known forks are read as the packages that they are forks of:")
	p.head("fork", "read as")
	forks, _ := model.Forks()
	for _, fork := range slices.Sorted(maps.Keys(forks)) {
		p.row("`"+fork+"`", "`"+forks[fork]+"`")
	}
	return p.String()
}

func roles(rows []*model.Row) string {
	var names []string
	for _, role := range model.Roles(rows) {
		names = append(names, role.En+" "+role.Zh)
	}
	return strings.Join(names, ", ")
}

func verbs(rows []*model.Row) string {
	var counts []string
	for _, c := range model.CountVerbs(rows) {
		counts = append(counts, fmt.Sprintf("%s %d", c.Verb, c.Rows))
	}
	return strings.Join(counts, ", ")
}
