// Package xorm has the shape of the mapper, for testdata.
package xorm

type Engine struct{}

func (e *Engine) Insert(beans ...any) (int64, error) { return 0, nil }
func (e *Engine) ID(id any) *Session                 { return nil }

type Session struct{}

func (s *Session) Unscoped() *Session                          { return s }
func (s *Session) Delete(beans ...any) (int64, error)          { return 0, nil }
func (s *Session) Update(bean any, cond ...any) (int64, error) { return 0, nil }
func (s *Session) Get(beans ...any) (bool, error)              { return false, nil }
func (s *Session) AllCols() *Session                           { return s }
func (s *Session) Cols(columns ...string) *Session             { return s }
