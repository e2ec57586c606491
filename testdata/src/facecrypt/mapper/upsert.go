package mapper

import "gorm.io/gorm"

// Enrolled is who may come in.
type Enrolled struct {
	Badge       string
	FaceFeature []byte
}

// upsert writes what Assign was given with the row that it finds or makes.
func upsert(db *gorm.DB, badge string, in Enrolled) error {
	var row Enrolled
	return db.Where("badge = ?", badge).Assign(in).FirstOrCreate(&row).Error // want `a face template is kept unencrypted in an SQL table \(enrolleds\) by \(\*gorm.DB\).FirstOrCreate`
}

func upsertSealed(db *gorm.DB, badge string, in Enrolled) error {
	var row Enrolled
	in.FaceFeature = seal(in.FaceFeature)
	return db.Where("badge = ?", badge).Assign(in).FirstOrCreate(&row).Error
}
