// Package other has texts about things that last which are no grants over faces.
package other

import "embed"

const apache = `2. Grant of Copyright License. Subject to the terms of this License, each Contributor hereby grants to You a
perpetual, worldwide, non-exclusive, no-charge, royalty-free, irrevocable copyright license to reproduce, prepare
Derivative Works of, publicly display, sublicense, and distribute the Work. On the face of it, image data is included.`

const gpl = "All rights granted under this License are granted for the term of copyright on the Program, and are irrevocable. The interface is not a face."

var texts = []string{
	"You grant us a perpetual, irrevocable licence to the photos and posts you upload. We process your face data only to sign you in.",
	"人脸识别SDK授权永久有效", "人脸识别引擎已永久激活，授权码不可撤销", "Face recognition engine: perpetual licence activated",
	"Your permanent access key has permission to read the bucket of face images",
	"Deleting your face data is irrevocable, do you agree?", "您同意注销后永久删除人脸信息", "删除人脸授权后不可撤销",
	"Your consent to face recognition is not irrevocable and may be withdrawn at any time",
	"我们不会要求您永久授权使用人脸信息", "您的人脸信息不可转授权给任何第三方", "This consent to the use of your face is non-transferable",
	"We grant you a perpetual right to download your face images",
	"永久居民请出示许可证并拍摄人脸照片",
	"I agree to the use of my face for sign-in.",
}

//go:embed LICENSE.txt
var licence embed.FS
