// Command collections erases from one collection and keeps faces in another.
package main

import (
	"context"
	"net/http"

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
)

func save(ctx context.Context, db *mongo.Database, id string, faceImage []byte) error {
	_, err := db.Collection("faces").InsertOne(ctx, bson.M{"_id": id, "img": faceImage}) // want `kept in a document store`
	return err
}

func logout(ctx context.Context, db *mongo.Database, id string) error {
	_, err := db.Collection("sessions").DeleteMany(ctx, bson.M{"user": id})
	return err
}

func main() {
	db := new(mongo.Client).Database("app")
	http.HandleFunc("/save", func(w http.ResponseWriter, r *http.Request) {
		save(r.Context(), db, r.FormValue("id"), []byte(r.FormValue("img")))
	})
	http.HandleFunc("/logout", func(w http.ResponseWriter, r *http.Request) { logout(r.Context(), db, r.FormValue("id")) })
	http.ListenAndServe(":8080", nil)
}
