// Package driver is what the command does: it loads a program, runs the rules
// over it, and hands the result to the writers of reports.
//
// A run that could not see everything never looks clean: what kept code from
// being loaded or analysed is part of every report, whatever its format, and
// shows in the exit code.
package driver
