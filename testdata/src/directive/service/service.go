// Package service uses what another package declares.
package service

import "directive/store"

// Upload needs no directive of its own.
func Upload(p store.Photo) { store.Save(p) }

//facelint:raw q // want `names "q", which is no parameter here; write p`
func again(p store.Photo) { Upload(p) }
