// Package streams finds where the frames of a camera are searched for faces that
// are known: a loop, or a function called for each frame, that takes a frame and
// comes to a search among many, in the package or behind it, without anybody
// asking for it.
package streams
