// Package pms books rooms, and knows guests by their faces at the desk.
package pms

import "log"

type RoomType struct {
	Name      string
	Amenities []string
	Devices   []string
}

var roomTypes = []RoomType{
	{Name: "hotel room", Amenities: []string{"face towel", "facial mask"}, Devices: []string{"hair dryer"}},
	{Name: "guest room with bathroom", Amenities: []string{"toilet", "shower"}},
}

type Guest struct {
	Name     string
	FaceID   string
	RoomType string
	Device   string
}

func checkIn(name, faceID string) Guest {
	g := Guest{Name: name, FaceID: faceID, RoomType: "hotel room", Device: "desk"}
	log.Printf("face terminal: %s goes to %s", name, "guest room")
	return g
}

var labels = map[string]string{
	"bathroom":      "浴室",
	"changing_room": "更衣室",
	"face_terminal": "人脸终端",
}

// privateRooms may have no device.
var privateRooms = map[string]bool{"toilet": true, "changing room": true}

type FaceTerminal struct{ Location string }

func (t FaceTerminal) valid() bool { return !privateRooms[t.Location] && t.Location != "toilet" }

var desk = FaceTerminal{Location: "front desk"}
