// Package asynq has the shape of the task queue, for testdata.
package asynq

import "context"

type Task struct{}

func (t *Task) Payload() []byte { return nil }

type Handler interface {
	ProcessTask(context.Context, *Task) error
}

type ServeMux struct{}

func NewServeMux() *ServeMux { return nil }

func (mux *ServeMux) Handle(pattern string, handler Handler)                                {}
func (mux *ServeMux) HandleFunc(pattern string, handler func(context.Context, *Task) error) {}
func (mux *ServeMux) ProcessTask(ctx context.Context, task *Task) error                     { return nil }

type Server struct{}

func (srv *Server) Run(handler Handler) error { return nil }
