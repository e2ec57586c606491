// Package clause has the shape of the clauses, for testdata.
package clause

const Associations = "~~~as~~~"
