package records

import (
	face "github.com/Kagami/go-face"

	"flow/records/model"
)

// Rows and repository are another package's.
func elsewhere(r *model.Repo, rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return r.Create(&model.Member{Name: "m", Pic: img}) // want `image kept in sql`
}

func elsewhereOther(r *model.Repo, rec *face.Recognizer, img, scan []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return r.Create(&model.Member{Name: "m", Scan: scan})
}

func elsewhereColumn(r *model.Repo, rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	if err := r.SetName(1, "n"); err != nil {
		return err
	}
	return r.SetPic(1, img) // want `image kept in sql`
}

func elsewherePublic(r *model.Repo, rec *face.Recognizer, m *model.Member) error {
	if _, err := rec.Recognize(m.Pic); err != nil {
		return err
	}
	return r.Create(m.Public())
}

func elsewhereUpsert(r *model.Repo, rec *face.Recognizer, imgs [][]byte) error {
	var list []*model.Member
	for _, img := range imgs {
		if _, err := rec.Recognize(img); err == nil {
			list = append(list, &model.Member{Pic: img})
		}
	}
	return r.Upsert(list) // want `image kept in sql`
}

// 头像地址不是图像
func elsewhereAddress(r *model.Repo, rec *face.Recognizer, url string, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return r.Create(&model.Member{Avatar: url})
}
