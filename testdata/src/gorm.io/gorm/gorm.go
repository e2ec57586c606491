// Package gorm stubs the parts of gorm.io/gorm that testdata uses.
package gorm

import (
	"context"
	"time"
)

type DeletedAt struct {
	Time  time.Time
	Valid bool
}

type Model struct {
	ID        uint
	CreatedAt time.Time
	UpdatedAt time.Time
	DeletedAt DeletedAt
}

// Association is the rows that belong to a row.
type Association struct{}

func (a *Association) Clear() error               { return nil }
func (a *Association) Delete(values ...any) error { return nil }

type DB struct {
	Error        error
	RowsAffected int64
}

func (db *DB) Association(column string) *Association   { return nil }
func (db *DB) AutoMigrate(dst ...any) error             { return nil }
func (db *DB) Create(value any) *DB                     { return db }
func (db *DB) CreateInBatches(value any, size int) *DB  { return db }
func (db *DB) Delete(value any, conds ...any) *DB       { return db }
func (db *DB) Exec(sql string, values ...any) *DB       { return db }
func (db *DB) Find(dest any, conds ...any) *DB          { return db }
func (db *DB) First(dest any, conds ...any) *DB         { return db }
func (db *DB) FirstOrCreate(dest any, conds ...any) *DB { return db }
func (db *DB) Limit(limit int) *DB                      { return db }
func (db *DB) Model(value any) *DB                      { return db }
func (db *DB) Raw(sql string, values ...any) *DB        { return db }
func (db *DB) Save(value any) *DB                       { return db }
func (db *DB) Select(query any, args ...any) *DB        { return db }
func (db *DB) Table(name string, args ...any) *DB       { return db }
func (db *DB) Transaction(fc func(tx *DB) error) error  { return nil }
func (db *DB) Unscoped() *DB                            { return db }
func (db *DB) Update(column string, value any) *DB      { return db }
func (db *DB) Updates(values any) *DB                   { return db }
func (db *DB) Where(query any, args ...any) *DB         { return db }
func (db *DB) Assign(attrs ...any) *DB                  { return db }
func (db *DB) WithContext(ctx context.Context) *DB      { return db }
