// Command purge 清除已标记的保姆记录
package main

import (
	"gorm.io/gorm"

	"softerase_estate/store"
)

func main() {
	s := &store.Gorm{DB: new(gorm.DB)}
	s.PurgeNannies()
}
