// Package mysql has the shape of the driver, for testdata.
package mysql

import "gorm.io/gorm"

func Open(dsn string) gorm.Dialector { return nil }
