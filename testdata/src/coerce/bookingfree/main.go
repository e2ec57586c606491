// 场馆预约：同意人脸处理的可刷脸入场，不同意的发放二维码，均可预约。
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
	entry := "二维码"
	if m.同意人脸识别 {
		entry = "刷脸"
	}
	_, _ = s.db.Exec("INSERT INTO bookings (member_id, slot, entry) VALUES (?, ?, ?)", m.编号, r.FormValue("slot"), entry)
}

func main() {
	s := &服务{}
	http.HandleFunc("/booking", s.预约)
	_ = http.ListenAndServe(":8080", nil)
}
