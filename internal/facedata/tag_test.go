package facedata

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestReadTag(t *testing.T) {
	for tag, want := range map[string]Tag{
		`json:"face_img,omitempty" form:"faceImg"`:                      {Names: []string{"face_img", "faceImg"}},
		`gorm:"column:face_feature;type:blob;comment:人脸特征值" json:"-"`:   {Names: []string{"face_feature"}, Remarks: []string{"人脸特征值"}, Contents: true},
		`gorm:"type:varchar(255);COMMENT:人脸照片地址"`:                       {Remarks: []string{"人脸照片地址"}},
		`gorm:"Type:LongText;comment:'人脸照片'"`:                           {Remarks: []string{"人脸照片"}, Contents: true},
		`gorm:"column:image;index:idx_blob"`:                            {Names: []string{"image"}},
		`sql:"type:mediumtext;column:pic"`:                              {Names: []string{"pic"}, Contents: true},
		`xorm:"varchar(255) notnull 'face_url' comment('人脸地址')"`:        {Names: []string{"face_url"}, Remarks: []string{"人脸地址"}},
		`xorm:"mediumblob 'feature' comment('不为空')"`:                    {Names: []string{"feature"}, Remarks: []string{"不为空"}, Contents: true},
		`orm:"column(img);type(longtext);description(人脸图片)" json:"img"`: {Names: []string{"img"}, Remarks: []string{"人脸图片"}, Contents: true},
		`orm:"face_img" description:"人脸照片"`:                             {Names: []string{"face_img"}, Remarks: []string{"人脸照片"}},
		`protobuf:"bytes,1,opt,name=face_image,json=faceImage,proto3"`:  {Names: []string{"face_image", "faceImage"}},
		`bun:"face_img,type:bytea" pg:"face_img,type:bytea"`:            {Names: []string{"face_img"}, Contents: true},
		`bun:"table:faces"`: {},
		`parquet:"name=face_vec, type=BYTE_ARRAY" thrift:"face_img,1"`:             {Names: []string{"face_img", "face_vec"}},
		`bson:"face" json:"face" db:"face"`:                                        {Names: []string{"face"}},
		`gorm:"primaryKey;autoIncrement" validate:"required" json:",inline"`:       {},
		`json:"img" dc:"人脸照片" label:"人脸照片" jsonschema:"required,description=face"`: {Names: []string{"img"}, Remarks: []string{"face", "人脸照片"}},
		``: {},
	} {
		require.Equal(t, want, ReadTag(reflect.StructTag(tag)), tag)
	}
}

func TestHoldsContents(t *testing.T) {
	for column, want := range map[string]bool{
		"BLOB NOT NULL": true, "longblob": true, "LONGTEXT": true, "bytea": true, "VARBINARY(4096)": true, "nvarchar(max)": true, "CLOB": true,
		"varchar(255)": false, "TEXT": false, "char(36)": false, "binary(16)": false, "jsonb": false, "image": false, "": false,
	} {
		require.Equal(t, want, HoldsContents(column), column)
	}
}
