// Command purge 由系统计划任务每日运行，删除过期的呼叫抓拍
package main

import (
	"time"

	"gorm.io/gorm"

	"retain_estate/store"
)

func main() {
	s := &store.Gorm{DB: new(gorm.DB)}
	s.RemoveCallersBefore(time.Now().AddDate(0, 0, -7))
}
