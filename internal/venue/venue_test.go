package venue_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/venue"
)

func TestPrivate(t *testing.T) {
	for _, name := range []string{
		"toilet", "LocationToilet", "changing room 2", "HotelRoom", "guest_room", "fittingRoom", "men's locker room", "女更衣室", "客房1203", "公共浴室", "二楼卫生间", "gengyishi",
	} {
		require.True(t, venue.Private(name), name)
	}
	for _, name := range []string{
		"", "lobby", "room", "meeting room", "guest", "bath", "toilet entrance", "outside the changing room", "客房走廊", "更衣室门口", "禁止在更衣室安装", "客房部",
		"guest room rate", "no cameras in changing rooms", "the cameras of this house never look into a toilet or a bath", "Locker",
	} {
		require.False(t, venue.Private(name), name)
	}
}

func TestWatches(t *testing.T) {
	for _, names := range [][]string{{"FaceTerminal"}, {"face_camera"}, {"人脸抓拍机"}, {"Type", "face", "Camera"}, {"face", "rtsp://10.0.0.7/1"}} {
		require.NotNil(t, venue.Watches(names...), "%q", names)
	}
	for _, names := range [][]string{
		nil, {"Camera"}, {"face"}, {"face towel", "device"}, {"FaceTerminal", "Forbidden"}, {"Guest", "FaceID", "device"}, {"interface", "device"}, {"禁止安装", "人脸抓拍机"},
	} {
		require.Nil(t, venue.Watches(names...), "%q", names)
	}
}

func TestVerbsAndMembers(t *testing.T) {
	require.True(t, venue.Locates("InstalledAt"))
	require.True(t, venue.Locates("安装位置"))
	require.False(t, venue.Locates("Tags"))
	require.True(t, venue.Switch("Enabled"))
	require.False(t, venue.Switch("Disabled"))
	require.True(t, venue.Installs("RegisterDevice"))
	require.False(t, venue.Installs("Printf"))
}
