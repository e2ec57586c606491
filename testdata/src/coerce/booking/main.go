// 场馆预约：不同意人脸处理就不能预约。
package main

import (
	"database/sql"
	"net/http"
)

type 服务 struct{ db *sql.DB }

type 会员 struct {
	编号     int
	同意人脸识别 bool
}

func (s *服务) 会员信息(r *http.Request) (*会员, error) {
	m := &会员{}
	err := s.db.QueryRow("SELECT id, face_consent FROM members WHERE id = ?", r.FormValue("id")).Scan(&m.编号, &m.同意人脸识别)
	return m, err
}

func (s *服务) 预约(w http.ResponseWriter, r *http.Request) {
	m, err := s.会员信息(r)
	if err != nil {
		return
	}
	if !m.同意人脸识别 { // want `coerce: a service is refused without a face: consent to face processing, 同意人脸识别, must be given before a booking is made`
		http.Error(w, "请先同意人脸识别", http.StatusForbidden)
		return
	}
	_, _ = s.db.Exec("INSERT INTO bookings (member_id, slot) VALUES (?, ?)", m.编号, r.FormValue("slot"))
}

func main() {
	s := &服务{}
	http.HandleFunc("/booking", s.预约)
	_ = http.ListenAndServe(":8080", nil)
}
