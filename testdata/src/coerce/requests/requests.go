// Package requests has types of requests in the dialects of validators.
package requests

import "mime/multipart"

type BookingRequest struct {
	Slot        string `json:"slot" binding:"required"`
	FaceConsent bool   `json:"face_consent" binding:"required,eq=true"` // want `coerce: a service is refused without consent to face processing: BookingRequest.FaceConsent is required`
}

type CheckInForm struct {
	Ticket string                `form:"ticket"`
	Selfie *multipart.FileHeader `form:"selfie" valid:"Required"` // want `coerce: .*CheckInForm.Selfie is required .* before attendance is recorded`
}

type PlaceOrderReq struct {
	Item string `json:"item,required"`
	Face []byte `form:"face_image,required"` // want `coerce: .*PlaceOrderReq.Face is required .* before an order is placed`
}

// In this dialect what is not optional is required.
type VisitReq struct {
	Name     string `json:"name"`
	FaceData string `json:"faceData"` // want `coerce: .*VisitReq.FaceData is required \(json:"faceData"\) before a visit is registered`
	Remark   string `json:"remark,optional"`
}

type LoanReq struct {
	Amount   int64  `json:"amount"`
	FaceData string `json:"faceData,optional"`
}

// Two requests for the same: one goes without a face.
type FacePaymentRequest struct {
	Order     string `json:"order" binding:"required"`
	FaceImage string `json:"face_image" binding:"required"`
}

type PasswordPaymentRequest struct {
	Order    string `json:"order" binding:"required"`
	Password string `json:"password" binding:"required"`
}

// To verify a face one needs a face.
type VerifyFaceRequest struct {
	FaceImage string `json:"face_image" binding:"required"`
}

// ExamRequest takes a card instead.
type ExamRequest struct {
	FaceImage string `json:"face_image" binding:"required_without=Card"`
	Card      string `json:"card" binding:"required_without=FaceImage"`
}
