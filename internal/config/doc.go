// Package config reads .facelint.yaml, the file at the root of a module that
// says what its code cannot show: which hosts are the processor's own, who
// receives faces under which contract, where a program runs, what was assessed
// and filed, what another system does. docs/config.md is its manual and
// docs/config.schema.json its form, which is made of the types of this package.
//
// Reading is strict: an unknown key, a missing or bad value, a control character
// and a repeated key are errors with line and column. Every fact names who says
// so and until when; past that day it counts no more, and is reported as stale.
//
// What the file says of packages reaches rules as directives above their package
// clause (role, venue, purpose, basis, consent, guardian, notice), so that a rule
// need not know where a word was said. For the rest they ask their lint.Pass.
package config
