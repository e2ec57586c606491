// Package venue has the words for places where nobody may be watched, and for
// devices that watch faces.
package venue

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/facelint/facelint/internal/consent"
)

// longestName bounds what can name a place, in characters.
const longestName = 40

// Private reports whether name is that of the inside of a private room in a
// place that people visit: "changing room 2", HotelRoom, 女更衣室. What is before its
// door is another place, and a text that forbids is none.
func Private(name string) bool {
	if utf8.RuneCountInString(name) > longestName {
		return false
	}
	words := consent.Split(name)
	if len(words) == 0 || len(words) > 6 || slices.ContainsFunc(words, elsewhere) {
		return false
	}
	for i, w := range words {
		if room(w) || i > 0 && (w == "room" || w == "rooms") && use(words[i-1]) || hanIn(w, privateHan) {
			return true
		}
	}
	return false
}

func room(word string) bool {
	switch word {
	case "toilet", "toilets", "restroom", "restrooms", "washroom", "washrooms", "lavatory", "bathroom", "bathrooms", "bathhouse", "shower", "showers", "sauna",
		"guestroom", "guestrooms", "changingroom", "dressingroom", "fittingroom", "lockerroom", "hotelroom",
		"kefang", "yushi", "gengyishi", "shiyijian", "weishengjian", "xishoujian", "cesuo":
		return true
	}
	return false
}

// use reports whether a room of that use is private.
func use(word string) bool {
	switch word {
	case "guest", "hotel", "changing", "dressing", "fitting", "locker", "bath", "shower", "steam":
		return true
	}
	return false
}

var privateHan = []string{"客房", "浴室", "浴池", "浴场", "澡堂", "淋浴", "桑拿", "更衣室", "更衣间", "试衣间", "卫生间", "洗手间", "厕所", "公厕"}

// elsewhere reports whether word says that a place is not inside the room, or
// that a name is of something else about it.
func elsewhere(word string) bool {
	switch word {
	case "corridor", "hallway", "hall", "door", "doors", "entrance", "exit", "outside", "outdoor", "floor", "lobby", "near", "opposite", "before", "area", "elevator",
		"no", "not", "never", "without", "except", "non", "service", "price", "rate", "type", "booking", "key", "keys", "card", "number", "count", "list", "id":
		return true
	}
	return hanIn(word, []string{"走廊", "门口", "入口", "出口", "门外", "外侧", "楼层", "通道", "过道", "大厅", "电梯", "门禁", "附近", "旁", "禁止", "不得", "不要", "严禁", "非",
		"客房部", "客房服务", "客房管理", "客房预订", "房型", "房价", "房卡", "清洁", "保洁", "维修"})
}

func hanIn(word string, list []string) bool {
	return isHan(word) && slices.ContainsFunc(list, func(w string) bool { return strings.Contains(word, w) })
}

func isHan(word string) bool {
	return strings.ContainsFunc(word, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

// Watches returns the names by which one of names tells of a device that
// watches faces: one of both, "FaceTerminal" or 人脸抓拍机, or one of a face and one
// of a device. It returns nil if none does, or if a name tells of people or of
// what is forbidden.
func Watches(names ...string) []string {
	both, face, device := "", "", ""
	for _, name := range names {
		words := consent.Split(name)
		switch {
		case !Private(name) && slices.ContainsFunc(words, excluded):
			return nil
		case utf8.RuneCountInString(name) > longestName && !strings.Contains(name, "://"):
			continue
		}
		f, d := slices.ContainsFunc(words, faced) && !slices.ContainsFunc(words, otherFace), slices.ContainsFunc(words, watching)
		if f && d && both == "" {
			both = name
		}
		if f && face == "" {
			face = name
		}
		if d && device == "" {
			device = name
		}
	}
	switch {
	case both != "":
		return []string{both}
	case face == "" || device == "":
		return nil
	}
	return []string{face, device}
}

func faced(word string) bool {
	switch word {
	case "face", "faces", "facial", "faceid", "renlian", "shualian":
		return true
	}
	return hanIn(word, []string{"人脸", "刷脸", "面部识别"})
}

// otherFace reports whether word makes of a face one that nobody looks for.
func otherFace(word string) bool {
	switch word {
	case "towel", "towels", "cream", "wash", "mask", "masks", "soap", "spa", "care", "font", "type", "clock", "value":
		return true
	}
	return false
}

func watching(word string) bool {
	switch word {
	case "camera", "cameras", "cam", "cams", "ipc", "nvr", "terminal", "terminals", "device", "devices", "gate", "gates", "turnstile", "kiosk", "panel", "reader", "scanner",
		"machine", "rtsp", "stream", "streams", "capture", "snapshot", "detector", "sensor", "shexiangtou", "shebei", "zhongduan":
		return true
	}
	return hanIn(word, []string{"摄像", "相机", "终端", "设备", "闸机", "抓拍", "一体机", "考勤机", "人脸机", "门禁机", "面板机"})
}

// excluded reports whether word says that what is told of is no device that is
// put up, but a person, or what may not be.
func excluded(word string) bool {
	switch word {
	case "forbid", "forbids", "forbidden", "deny", "denied", "exclude", "excludes", "excluded", "block", "blocked", "banned", "prohibited", "prohibit", "disallow", "disallowed",
		"guest", "guests", "visitor", "booking", "reservation", "amenity", "amenities", "supplies":
		return true
	}
	return hanIn(word, []string{"禁止", "禁装", "排除", "屏蔽", "不得", "住客", "客人", "顾客", "用品"})
}

// Locates reports whether name is that of a member that says where something
// is.
func Locates(name string) bool {
	return slices.ContainsFunc(consent.Split(name), func(w string) bool {
		switch w {
		case "location", "locations", "loc", "place", "places", "site", "sites", "area", "areas", "position", "positions", "room", "rooms", "at", "where", "zone", "zones", "installed", "covers", "weizhi", "didian":
			return true
		}
		return hanIn(w, []string{"位置", "地点", "区域", "安装", "点位", "场所"})
	})
}

// Switch reports whether name is that of a switch by which something is used or
// not: "Enabled", on, 启用.
func Switch(name string) bool {
	return slices.ContainsFunc(consent.Split(name), func(w string) bool {
		return w == "enabled" || w == "enable" || w == "on" || w == "active" || hanIn(w, []string{"启用", "开启"})
	})
}

// Installs reports whether a function named so puts a device up or makes it
// known.
func Installs(name string) bool {
	return slices.ContainsFunc(consent.Split(name), func(w string) bool {
		switch w {
		case "register", "add", "new", "create", "install", "bind", "deploy", "attach", "mount", "assign", "connect", "open", "start", "setup", "set", "put", "must", "enroll":
			return true
		}
		return hanIn(w, []string{"注册", "新增", "添加", "创建", "安装", "绑定", "部署", "登记", "接入", "布设"})
	})
}
