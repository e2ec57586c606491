// Package store keeps what people agreed to.
package store

import (
	"context"
	"database/sql"
)

// Consents are rows.
type Consents struct{ DB *sql.DB }

// Grant records consent to a scope.
func (c *Consents) Grant(ctx context.Context, id, scope string) error {
	_, err := c.DB.ExecContext(ctx, "INSERT INTO consents (user_id, scope, status) VALUES ($1, $2, 'granted')", id, scope)
	return err
}

// Revoke takes it back.
func (c *Consents) Revoke(ctx context.Context, id, scope string) error {
	_, err := c.DB.ExecContext(ctx, "UPDATE consents SET status = 'revoked' WHERE user_id = $1 AND scope = $2", id, scope)
	return err
}

// Holds asks.
func (c *Consents) Holds(ctx context.Context, id, scope string) bool {
	var n int
	c.DB.QueryRowContext(ctx, "SELECT count(*) FROM consents WHERE user_id = $1 AND scope = $2 AND status = 'granted'", id, scope).Scan(&n)
	return n > 0
}
