package filing

import (
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/consent"
	"github.com/facelint/facelint/internal/facedata"
)

// Words of names, in English and Chinese. Chinese ones count wherever they stand
// in a run of characters.
var (
	limits = words("max maximum limit limits capacity cap quota ceiling upper total stock expected planned volume scale count num number 容量 上限 最大 最多 总数 规模 数量")
	people = words("person persons people user users subject subjects member members resident residents employee employees student students visitor visitors customer customers guest guests identity identities 人员 人数 用户 居民 业主 员工 学生 顾客 会员 住户")
	things = words("face faces faceprint faceprints template templates feature features descriptor descriptors embedding embeddings gallery library db database lib set repo 人脸 特征 底库 人脸库 特征库")
	others = words("size bytes byte kb mb gb len length width height pixel pixels px area timeout ttl interval period delay ms sec secs second seconds minute minutes hour hours day days expire expires expiry retention duration time port qps qpm tps rate speed threshold version id seed cost price fee batch page buffer queue chunk cache retry retries attempts iterations epochs steps concurrency workers upload request requests 大小 字节 像素 宽 高 超时 间隔 周期 毫秒 秒 分钟 小时 天 有效期 端口 速率 阈值 版本 批次 缓存 队列 并发")
)

func words(text string) map[string]bool {
	set := make(map[string]bool)
	for w := range strings.FieldsSeq(text) {
		set[w] = true
	}
	return set
}

// within reports whether one of list is in set, or a Chinese word of set is part
// of one.
func within(set map[string]bool, list []string) bool {
	return slices.ContainsFunc(list, func(word string) bool {
		if set[word] {
			return true
		}
		if word[0] < 0x80 {
			return false
		}
		for w := range set {
			if w[0] >= 0x80 && strings.Contains(word, w) {
				return true
			}
		}
		return false
	})
}

// capacity reports whether a number called name, in a type called around, says
// for the faces of how many there is room, and whether it counts people.
func capacity(name, around string) (counts bool, ofPeople bool) {
	list := consent.Split(name)
	about := slices.Concat(list, consent.Split(around))
	if !facedata.MentionsFace(strings.Join(about, " ")) || within(others, list) {
		return false, false
	}
	ofPeople = within(people, list)
	subject := ofPeople || within(things, list) || around != "" && facedata.MentionsFace(strings.Join(consent.Split(around), " "))
	return within(limits, list) && subject, ofPeople
}
