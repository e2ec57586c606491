// Command admin 管理员受理撤回
package main

import (
	"context"
	"database/sql"
	"os"

	"withdraw_app/store"
)

func main() {
	c := &store.Consents{DB: new(sql.DB)}
	c.Revoke(context.Background(), os.Args[1], "face")
}
