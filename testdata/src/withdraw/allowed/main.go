// Command allowed leaves withdrawals to another system.
package main

import (
	"net/http"

	"gorm.io/gorm"
)

// User is a row.
type User struct {
	ID          string
	FaceConsent bool
}

// Guard is a row of those who guard the vault.
type Guard struct {
	ID          string
	FaceConsent bool
}

var db = new(gorm.DB)

func agree(w http.ResponseWriter, r *http.Request) {
	//facelint:allow withdraw 撤回由统一授权中心处理
	db.Save(&User{ID: r.FormValue("id"), FaceConsent: true})
}

// vault records what an order demands.
//
//facelint:basis kind=statutory the order on vaults, article 9
func vault(w http.ResponseWriter, r *http.Request) {
	db.Save(&Guard{ID: r.FormValue("id"), FaceConsent: true})
}

func main() {
	http.HandleFunc("POST /consents", agree)
	http.HandleFunc("POST /vault", vault)
	http.ListenAndServe(":8080", nil)
}
