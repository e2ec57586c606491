// Package methods finds, in one package, where all means by which people may
// show who they are can be seen at once, and which of them need a face: lists
// and groups of constants, switches over the means that was chosen, settings of
// devices.
//
// It reads syntax and types, follows nothing, and judges nothing.
package methods
