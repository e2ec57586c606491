// Package ants has the shape of the pool of goroutines, for testdata.
package ants

type Option func()

type Pool struct{}

func NewPool(size int, options ...Option) (*Pool, error) { return nil, nil }

func (p *Pool) Submit(task func()) error { return nil }
func (p *Pool) Release()                 {}

type PoolWithFunc struct{}

func NewPoolWithFunc(size int, pf func(any), options ...Option) (*PoolWithFunc, error) {
	return nil, nil
}

func (p *PoolWithFunc) Invoke(arg any) error { return nil }
func (p *PoolWithFunc) Release()             {}

func Submit(task func()) error { return nil }
