// Package renlian 园区门禁的人脸库配置。
package renlian

const 人脸库容量 = 200000 // want `人脸库容量 makes room for 200,000 faces`

// 单张图片上限，字节
const 人脸图片大小上限 = 2000000

func getInt(key string, def int) int { return def }

type 底库 struct{ users int }

func 加载() 底库 {
	return 底库{users: getInt("RENLIAN_MAX_USERS", 150000)} // want `RENLIAN_MAX_USERS makes room for the faces of 150,000 people`
}

var _ = 加载
