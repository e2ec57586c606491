// Package wires finds the lines of a program that say how its data travels:
// where it listens without hiding what comes in, where it trusts whoever
// answers, and where it asks a database not to encrypt. What travels there is
// for others to say.
package wires
