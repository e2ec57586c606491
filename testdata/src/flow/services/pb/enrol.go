// Package pb has the shape of generated messages.
package pb

type EnrolRequest struct {
	UserId string
	Image  []byte
	Remark []byte
}

func (x *EnrolRequest) GetUserId() string {
	if x != nil {
		return x.UserId
	}
	return ""
}

func (x *EnrolRequest) GetImage() []byte {
	if x != nil {
		return x.Image
	}
	return nil
}

func (x *EnrolRequest) GetRemark() []byte {
	if x != nil {
		return x.Remark
	}
	return nil
}

type EnrolReply struct{ Ok bool }

type Stream interface {
	Recv() (*EnrolRequest, error)
	SendAndClose(*EnrolReply) error
}

type Message struct{ Body isBody }

type isBody interface{ isBody() }

type Message_Enrol struct{ Enrol *EnrolRequest }

type Message_Note struct{ Note []byte }

func (*Message_Enrol) isBody() {}
func (*Message_Note) isBody()  {}
