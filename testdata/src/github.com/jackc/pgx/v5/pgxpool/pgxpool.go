// Package pgxpool has the shape of the pool, for testdata.
package pgxpool

import (
	"context"

	"github.com/jackc/pgx/v5"
)

// Pool is a pool of connections.
type Pool struct{}

func New(ctx context.Context, dsn string) (*Pool, error) { return nil, nil }

func (p *Pool) Exec(ctx context.Context, sql string, arguments ...any) (pgx.CommandTag, error) {
	return pgx.CommandTag{}, nil
}
func (p *Pool) Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error) { return nil, nil }
func (p *Pool) QueryRow(ctx context.Context, sql string, args ...any) pgx.Row        { return nil }
func (p *Pool) Begin(ctx context.Context) (pgx.Tx, error)                            { return nil, nil }
