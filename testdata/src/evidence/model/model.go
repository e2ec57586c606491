// Package model holds rows whose comments say what is in them.
package model

// Employee is a member of staff.
type Employee struct {
	ID      uint
	Feature []byte // 人脸特征，512维
	Finger  []byte // 指纹特征
	Badge   []byte // 工牌照片，不含人脸照片
	// Blob is the picture of the face that was taken at the gate.
	Blob []byte
	// 人脸照片base64
	Content string
	Avatar  string // 人脸照片
	Long    string `gorm:"type:longtext;comment:人脸照片"`
	// 照片url，需要加上前缀
	FaceImg string `gorm:"type:longtext"`
	Short   string `gorm:"type:varchar(255);comment:人脸照片"`
	Face    int    // 人脸数量
	Count   []byte // number of face images, as a varint
}

// Record 员工人脸信息
type Record struct {
	ID      uint
	Photo   []byte
	Payload []byte
}

// Product is what is sold.
type Product struct {
	ID    uint
	Photo []byte // front face of the cube-shaped box, as a mesh texture
}

// Message is what a generator of protocol buffers makes: the comment of the
// proto file stands above the field.
type Message struct {
	state int
	// 抓拍人脸图
	Img []byte `protobuf:"bytes,1,opt,name=img,proto3" json:"img,omitempty"`
	// the picture of the car
	Car []byte `protobuf:"bytes,2,opt,name=car,proto3" json:"car,omitempty"`
}

func (m *Message) GetImg() []byte { return m.Img }
