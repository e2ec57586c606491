// Package config reads the settings of the service from the environment.
package config

import "os"

// Config 服务配置
type Config struct {
	Addr    string // 监听地址
	DSN     string // MySQL 连接串
	DataDir string // 文件根目录

	// 腾讯云
	SecretID  string
	SecretKey string
	Region    string
	GroupID   string // 人员库
}

// FromEnv 从环境变量读取配置
func FromEnv() Config {
	return Config{
		Addr:      env("ADDR", ":8080"),
		DSN:       env("MYSQL_DSN", "root@tcp(localhost:3306)/attendance?charset=utf8mb4&parseTime=True"),
		DataDir:   env("DATA_DIR", "data"),
		SecretID:  os.Getenv("TENCENT_SECRET_ID"),
		SecretKey: os.Getenv("TENCENT_SECRET_KEY"),
		Region:    env("TENCENT_REGION", "ap-guangzhou"),
		GroupID:   env("TENCENT_GROUP", "staff"),
	}
}

func env(key, otherwise string) string {
	if v := os.Getenv(key); v != "" {
		return v
	}
	return otherwise
}
