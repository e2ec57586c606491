// Package sited finds devices that watch faces and are put into private rooms:
// literals, tables, calls and embedded settings in which a room and such a
// device stand together.
//
// It reads syntax and types, follows nothing, and judges nothing.
package sited
