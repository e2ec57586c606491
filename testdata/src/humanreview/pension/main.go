// 养老金领取资格认证：每年刷脸一次，不通过即停发。
package main

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"io"
	"net/http"
)

type 服务 struct{ db *sql.DB }

type 比对结果 struct {
	人脸相似度 float64
}

func 人脸比对(照片 []byte) (*比对结果, error) {
	resp, err := http.Post("http://face.local/compare", "image/jpeg", bytes.NewReader(照片))
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var r 比对结果
	return &r, json.NewDecoder(resp.Body).Decode(&r)
}

func (s *服务) 认证(w http.ResponseWriter, r *http.Request) {
	照片, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	结果, err := 人脸比对(照片)
	if err != nil {
		http.Error(w, "请稍后再试", http.StatusBadGateway)
		return
	}
	编号 := r.FormValue("id")
	if 结果.人脸相似度 < 80 { // want `humanreview: a benefit is refused by a face alone: pensions.status = stopped`
		_, _ = s.db.Exec("UPDATE pensions SET status = 'stopped' WHERE id = ?", 编号)
		return
	}
	_, _ = s.db.Exec("UPDATE pensions SET certified_at = NOW() WHERE id = ?", 编号)
}

func main() {
	s := &服务{}
	http.HandleFunc("/certify", s.认证)
	_ = http.ListenAndServe(":8080", nil)
}
