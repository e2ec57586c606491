// 小区门禁服务：住户可刷脸，也可刷卡开门。
//
//facelint:venue kind=residential
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"net/http"
)

type 门禁 struct{ 地址 string }

// 开门 通知闸机放行
func (m *门禁) 开门(房号 string) error {
	_, err := http.Post(m.地址+"/relay/open", "application/json", nil)
	return err
}

type 比对结果 struct {
	人脸匹配 bool
	住户   string
}

func 人脸比对(照片 []byte) (*比对结果, error) {
	resp, err := http.Post("http://face.local/search", "image/jpeg", bytes.NewReader(照片))
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var r 比对结果
	if err := json.NewDecoder(resp.Body).Decode(&r); err != nil {
		return nil, err
	}
	return &r, nil
}

var 未匹配 = errors.New("人脸不匹配")

// 已同意人脸处理 查询住户是否单独同意人脸处理且未撤回
func 已同意人脸处理(住户 string) bool { return 住户 != "" }

func (m *门禁) 刷脸(w http.ResponseWriter, r *http.Request) {
	if !已同意人脸处理(r.FormValue("住户")) {
		http.Error(w, "请刷卡", http.StatusForbidden)
		return
	}
	照片, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	结果, err := 人脸比对(照片)
	if err != nil || !结果.人脸匹配 {
		http.Error(w, 未匹配.Error(), http.StatusForbidden)
		return
	}
	if err := m.开门(结果.住户); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func (m *门禁) 刷卡(w http.ResponseWriter, r *http.Request) {
	if 卡号 := r.FormValue("card"); 卡号 != "有效" {
		http.Error(w, "卡无效", http.StatusForbidden)
		return
	}
	if err := m.开门("101"); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func main() {
	m := &门禁{地址: "http://gate.local"}
	http.HandleFunc("/face", m.刷脸)
	http.HandleFunc("/card", m.刷卡)
	_ = http.ListenAndServe(":8080", nil)
}
