// Package bun has the shape of the mapper, for testdata.
package bun

import (
	"context"
	"database/sql"
)

type DB struct{}

func (db *DB) NewInsert() *InsertQuery { return nil }
func (db *DB) NewUpdate() *UpdateQuery { return nil }
func (db *DB) NewDelete() *DeleteQuery { return nil }

type InsertQuery struct{}

func (q *InsertQuery) Model(model any) *InsertQuery { return q }

func (q *InsertQuery) Exec(ctx context.Context, dest ...any) (sql.Result, error) { return nil, nil }

type UpdateQuery struct{}

func (q *UpdateQuery) Model(model any) *UpdateQuery                 { return q }
func (q *UpdateQuery) Set(query string, args ...any) *UpdateQuery   { return q }
func (q *UpdateQuery) Where(query string, args ...any) *UpdateQuery { return q }

func (q *UpdateQuery) Exec(ctx context.Context, dest ...any) (sql.Result, error) { return nil, nil }

type DeleteQuery struct{}

func (q *DeleteQuery) Model(model any) *DeleteQuery                 { return q }
func (q *DeleteQuery) Where(query string, args ...any) *DeleteQuery { return q }
func (q *DeleteQuery) ForceDelete() *DeleteQuery                    { return q }

func (q *DeleteQuery) Exec(ctx context.Context, dest ...any) (sql.Result, error) { return nil, nil }
