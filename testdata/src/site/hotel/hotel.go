// Package hotel puts cameras up.
package hotel

import "context"

type Kind int

const (
	Counter Kind = iota
	FaceCamera
	FaceTerminal
)

type Device struct {
	ID       string
	Kind     Kind
	Location string
	Face     bool
	URL      string
}

const (
	Lobby       = "lobby"
	LockerRoom  = "men's locker room"
	toiletFloor = "toilet, second floor" // a floor is no room
)

var devices = []Device{
	{ID: "cam-1", Kind: FaceCamera, Location: Lobby},
	{ID: "cam-2", Kind: FaceTerminal, Location: LockerRoom}, // want `site: a device that watches faces \(FaceTerminal\) is put into a private room: LockerRoom`
	{ID: "cam-3", Kind: Counter, Location: "changing room"},
	{ID: "cam-4", Kind: FaceCamera, Location: "toilet entrance"},
	{ID: "cam-5", Face: true, URL: "rtsp://10.0.0.5/1", Location: "guest room 301"}, // want `site: .* private room: guest room 301`
	{ID: "cam-6", Face: false, URL: "rtsp://10.0.0.6/1", Location: "guest room 302"},
	{ID: "sauna", Kind: FaceCamera, Location: Lobby}, // want `site: .*: sauna`
}

type Settings struct{ Enabled bool }

type Camera struct {
	Location string
	Face     *Settings
}

var settings = []Camera{
	{Location: "changing room", Face: &Settings{Enabled: true}}, // want `site: .*: changing room`
	{Location: "changing room", Face: &Settings{Enabled: false}},
}

// classes are what a detector tells apart.
var classes = map[string]any{"toilet": 1, "face": 2, "camera": 3}

var faceCameras = map[string]string{
	"10.0.0.7": "front desk",
	"10.0.0.8": "fitting room", // want `site: a device that watches faces \(faceCameras\) is put into a private room: fitting room`
}

var cameras = map[string]string{"10.0.0.9": "fitting room"}

type FaceDeviceLocation int

const (
	AtEntrance FaceDeviceLocation = iota
	AtRestroom                    // want `site: a device that watches faces \(FaceDeviceLocation\) .*: AtRestroom`
)

type manager struct{}

func (manager) RegisterDevice(ctx context.Context, kind Kind, at string) error { return nil }
func (manager) Log(kind Kind, at string)                                       {}

func setUp(ctx context.Context, m manager) error {
	if err := m.RegisterDevice(ctx, FaceTerminal, "hotel room"); err != nil { // want `site: .*: hotel room`
		return err
	}
	m.Log(FaceTerminal, "hotel room")
	return m.RegisterDevice(ctx, Counter, "hotel room")
}

type FacePolicy struct {
	Device    Kind
	Forbidden []string
	Places    []string
}

var policy = FacePolicy{Device: FaceCamera, Forbidden: []string{"changing room", "toilet"}}

var everywhere = FacePolicy{Device: FaceCamera, Places: []string{"hall", "changing room"}} // want `site: .*: changing room`

func allowed(d Device) bool {
	switch d.Location {
	case "changing room", "toilet":
		return false
	}
	return d.Kind == FaceCamera && d.Location != "bathroom"
}

// move is a test bench.
func move(d *Device) {
	d.Location = "shower"
	faceTerminal := d
	faceTerminal.Location = "shower" // want `site: .*: shower`
	faceTerminal.Location = "shower" //facelint:allow site a dummy in the show room
}
