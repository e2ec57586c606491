// Package model has the rows of a program.
package model

// Member is a member with a face.
type Member struct {
	ID       uint
	RealName string
	Phone    string
	FaceData []byte `gorm:"column:face_data"`
}

// Ref is a face of nobody in particular.
type Ref struct {
	ID       uint
	MemberID uint
	FaceData []byte `gorm:"column:face_data"`
}
