package venue

import (
	"slices"
	"strings"

	"github.com/facelint/facelint/internal/consent"
)

// Frame reports whether a function or channel named so gives pictures of a
// camera one after the other: ReadFrame, NextImage, frames, 取帧.
func Frame(name string) bool {
	words := consent.Split(name)
	return slices.ContainsFunc(words, func(w string) bool {
		switch w {
		case "frame", "frames", "snapshot", "snapshots", "framech", "framechan", "framec":
			return true
		}
		return hanIn(w, []string{"取帧", "帧", "抓图", "截图"})
	})
}

// Reads reports whether a function named so takes what comes next.
func Reads(name string) bool {
	return slices.ContainsFunc(consent.Split(name), func(w string) bool {
		switch w {
		case "read", "next", "grab", "get", "fetch", "pull", "capture", "recv", "receive", "retrieve", "take", "snapshot", "poll", "wait", "frames":
			return true
		}
		return hanIn(w, []string{"取帧", "读帧", "抓图", "截图", "读取"})
	})
}

// Streams reports whether text is the address of a live stream, or name that of
// one: "rtsp://", "live.m3u8", StreamURL, gb28181, 摄像头地址.
func Streams(text string) bool {
	lower := strings.ToLower(text)
	for _, mark := range []string{"rtsp://", "rtsps://", "rtmp://", "srt://", ".m3u8", "gb28181", "rtspsrc"} {
		if strings.Contains(lower, mark) {
			return true
		}
	}
	words := consent.Split(text)
	return len(words) > 0 && len(words) < 6 && slices.ContainsFunc(words, func(w string) bool {
		switch w {
		case "rtsp", "rtmp", "hls", "ipc", "nvr", "gb", "stream", "livestream", "cctv":
			return w != "gb" || strings.Contains(lower, "28181")
		}
		return hanIn(w, []string{"视频流", "国标", "网络摄像"})
	})
}

// Asks reports whether by its name something is done by a person who wants to be
// recognised: a key or card, a button, a request.
func Asks(name string) bool {
	return slices.ContainsFunc(consent.Split(name), func(w string) bool {
		switch w {
		case "key", "waitkey", "keyboard", "button", "press", "pressed", "tap", "tapped", "taps", "touch", "touched", "click", "clicked", "swipe", "swiped", "card", "trigger", "triggered",
			"request", "requested", "requests", "start", "ready", "confirm", "confirmed", "consent", "agreed", "prompt", "scan", "qr", "command", "cmd", "readline", "readstring":
			return true
		}
		return hanIn(w, []string{"按键", "按钮", "点击", "触摸", "触发", "刷卡", "请求", "确认", "同意", "扫码"})
	})
}

// Listed reports whether name is that of a list of people whom somebody watches
// for: blacklist, VIP, 重点人员.
func Listed(name string) bool {
	words := consent.Split(name)
	for i, w := range words {
		switch w {
		case "blacklist", "watchlist", "vip", "vips", "blocklist", "suspects", "wanted":
			return true
		case "list":
			if i > 0 && (words[i-1] == "watch" || words[i-1] == "black") {
				return true
			}
		}
		if hanIn(w, []string{"黑名单", "重点人员", "布控", "逃犯", "贵宾", "会员识别"}) {
			return true
		}
	}
	return false
}
