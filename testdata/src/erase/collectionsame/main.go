// Command collectionsame erases from the collection that it keeps faces in.
package main

import (
	"context"
	"net/http"

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
)

type repo struct{ faces *mongo.Collection }

func (r *repo) save(ctx context.Context, id string, faceImage []byte) error {
	_, err := r.faces.InsertOne(ctx, bson.M{"_id": id, "img": faceImage})
	return err
}

func (r *repo) forget(ctx context.Context, id string) error {
	_, err := r.faces.DeleteOne(ctx, bson.M{"_id": id})
	return err
}

func main() {
	repo := &repo{faces: new(mongo.Client).Database("app").Collection("faces")}
	http.HandleFunc("/save", func(w http.ResponseWriter, r *http.Request) {
		repo.save(r.Context(), r.FormValue("id"), []byte(r.FormValue("img")))
	})
	http.HandleFunc("/forget", func(w http.ResponseWriter, r *http.Request) { repo.forget(r.Context(), r.FormValue("id")) })
	http.ListenAndServe(":8080", nil)
}
