// Command server runs the attendance service.
package main

import (
	"log"

	"gorm.io/driver/mysql"
	"gorm.io/gorm"

	"example.com/attendance/internal/config"
	"example.com/attendance/internal/convert"
	"example.com/attendance/internal/handler"
	"example.com/attendance/internal/model"
	"example.com/attendance/internal/preview"
	"example.com/attendance/internal/recognise"
	"example.com/attendance/internal/repository"
	"example.com/attendance/internal/service"
	"example.com/attendance/internal/storage"
)

func main() {
	cfg := config.FromEnv()
	db, err := gorm.Open(mysql.Open(cfg.DSN), &gorm.Config{})
	if err != nil {
		log.Fatalf("open database: %v", err)
	}
	// 自动建表
	if err := db.AutoMigrate(&model.Employee{}, &model.Visitor{}, &model.Profile{}, &model.PunchRecord{}); err != nil {
		log.Fatalf("migrate: %v", err)
	}
	rec, err := recognise.NewTencent(cfg.SecretID, cfg.SecretKey, cfg.Region, cfg.GroupID)
	if err != nil {
		log.Fatalf("recogniser: %v", err)
	}
	disk := storage.NewDisk(cfg.DataDir)

	employees := service.NewEmployees(
		repository.NewEmployees(db), repository.NewProfiles(db),
		rec, disk, convert.HEIC{}, preview.NewMaker(disk.Dir("previews")),
	)
	punches := service.NewPunches(repository.NewPunches(db), repository.NewProfiles(db), rec)
	visitors := service.NewVisitors(repository.NewVisitors(db))

	router := handler.NewRouter(employees, punches, visitors, disk.Dir("avatars"))
	if err := router.Run(cfg.Addr); err != nil {
		log.Fatal(err)
	}
}
