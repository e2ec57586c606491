// Package documents keeps people in a document store.
package documents

import (
	"context"

	face "github.com/Kagami/go-face"
	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
)

// Person is a document.
type Person struct {
	ID         string    `bson:"_id"`
	FullName   string    `bson:"full_name"`
	Passport   string    `bson:"passport"`
	Embeddings []float32 `bson:"embeddings"`
}

// Store is a collection.
type Store struct {
	people, guests, visitors, staff, tenants, pupils, faces *mongo.Collection

	rec *face.Recognizer
}

func (s *Store) vector(img []byte) ([]float32, error) {
	one, err := s.rec.RecognizeSingle(img)
	if err != nil || one == nil {
		return nil, err
	}
	return one.Descriptor[:], nil
}

func (s *Store) add(ctx context.Context, p Person, img []byte) error {
	v, err := s.vector(img)
	if err != nil {
		return err
	}
	p.Embeddings = v
	_, err = s.people.InsertOne(ctx, p) // want `a face template is kept in one record of a document store .*with FullName, Passport`
	return err
}

// Guest is a document with documents in it.
type Guest struct {
	ID    string   `bson:"_id"`
	Who   identity `bson:"who"`
	Bio   *bio     `bson:"bio"`
	Room  int      `bson:"room"`
	Crops [][]byte `bson:"-"`
}

type identity struct {
	GivenName string `bson:"given_name"`
	Contact   struct {
		Email string `bson:"email"`
	} `bson:"contact"`
}

type bio struct {
	Version int       `bson:"version"`
	Vector  []float32 `bson:"vector"`
}

func (s *Store) nested(ctx context.Context, g *Guest, img []byte) error {
	v, err := s.vector(img)
	if err != nil {
		return err
	}
	g.Bio = &bio{Version: 1, Vector: v}
	_, err = s.guests.ReplaceOne(ctx, bson.M{"_id": g.ID}, g) // want `in one record of a document store .*with GivenName, Email`
	return err
}

func (s *Store) byMap(ctx context.Context, name, phone string, img []byte) error {
	v, err := s.vector(img)
	if err != nil {
		return err
	}
	_, err = s.visitors.InsertOne(ctx, bson.M{"real_name": name, "phone": phone, "vector": v}) // want `in one record of a document store .*with real_name, phone`
	return err
}

func (s *Store) byUpdate(ctx context.Context, id, name string, img []byte) error {
	v, err := s.vector(img)
	if err != nil {
		return err
	}
	_, err = s.staff.UpdateOne(ctx, bson.M{"_id": id}, bson.M{"$set": bson.M{"name": name, "vector": v}}) // want `in one record of a document store .*with name`
	return err
}

func (s *Store) byEntries(ctx context.Context, name string, img []byte) error {
	v, err := s.vector(img)
	if err != nil {
		return err
	}
	_, err = s.tenants.InsertOne(ctx, bson.D{{Key: "姓名", Value: name}, {Key: "vector", Value: v}}) // want `in one record of a document store .*with 姓名`
	return err
}

// Who somebody is does not matter for how a document is found.
func (s *Store) byFilter(ctx context.Context, name string, img []byte) error {
	v, err := s.vector(img)
	if err != nil {
		return err
	}
	_, err = s.faces.UpdateOne(ctx, bson.M{"name": name}, bson.M{"$set": bson.M{"vector": v}})
	return err
}

// Two collections, one opaque key.
func (s *Store) apart(ctx context.Context, ref, name string, img []byte) error {
	v, err := s.vector(img)
	if err != nil {
		return err
	}
	if _, err := s.people.InsertOne(ctx, bson.M{"_id": ref, "name": name}); err != nil {
		return err
	}
	_, err = s.faces.InsertOne(ctx, bson.M{"_id": ref, "vector": v})
	return err
}

// checked is a document without a face.
type checked struct {
	Name  string `bson:"name"`
	Faces int    `bson:"faces"`
	Score float64
}

func (s *Store) check(ctx context.Context, name string, img []byte) error {
	faces, err := s.rec.Recognize(img)
	if err != nil {
		return err
	}
	_, err = s.people.InsertOne(ctx, checked{Name: name, Faces: len(faces)})
	return err
}

func (s *Store) byUpdateEntries(ctx context.Context, id, name string, img []byte) error {
	v, err := s.vector(img)
	if err != nil {
		return err
	}
	_, err = s.pupils.UpdateOne(ctx, bson.D{{Key: "_id", Value: id}}, // want `in one record of a document store .*with real_name`
		bson.D{{Key: "$set", Value: bson.D{{Key: "real_name", Value: name}, {Key: "vector", Value: v}}}})
	return err
}

// Nobody knows which collections these are, so each is told of.
func elsewhere(ctx context.Context, all []*mongo.Collection, p, q Person, faceEmbeddings []float32) error {
	p.Embeddings, q.Embeddings = faceEmbeddings, faceEmbeddings
	if _, err := all[0].InsertOne(ctx, p); err != nil { // want `in one record of a document store with FullName, Passport`
		return err
	}
	_, err := all[1].InsertOne(ctx, q) // want `in one record of a document store with FullName, Passport`
	return err
}
