// Command admin 由管理员在命令行删除访客特征
package main

import (
	"os"

	"gorm.io/gorm"

	"erase_app/store"
)

func main() {
	g := &store.Gorm{DB: new(gorm.DB)}
	g.RemoveVisitor(os.Args[1])
}
