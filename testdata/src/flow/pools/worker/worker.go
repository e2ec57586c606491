// Package worker runs tasks in the background.
package worker

import "sync"

// Task is work to do.
type Task interface{ Run() error }

// Pool runs tasks.
type Pool struct {
	tasks chan Task
	funcs chan func() error
	wg    sync.WaitGroup
}

func New(n int) *Pool {
	p := &Pool{tasks: make(chan Task), funcs: make(chan func() error)}
	for range n {
		p.wg.Add(1)
		go p.loop()
	}
	return p
}

func (p *Pool) loop() {
	defer p.wg.Done()
	for {
		select {
		case t, ok := <-p.tasks:
			if !ok {
				return
			}
			t.Run()
		case f := <-p.funcs:
			f()
		}
	}
}

func (p *Pool) Add(t Task)          { p.tasks <- t }
func (p *Pool) Func(f func() error) { p.funcs <- f }

// Typed hands values to one function.
type Typed[T any] struct{ in chan T }

func NewTyped[T any](n int, do func(T)) *Typed[T] {
	p := &Typed[T]{in: make(chan T)}
	for range n {
		go func() {
			for v := range p.in {
				do(v)
			}
		}()
	}
	return p
}

func (p *Typed[T]) Submit(v T) { p.in <- v }
