// Command ageing sets the age at which one of its buckets forgets.
package main

import (
	"context"
	"net/http"

	"cloud.google.com/go/storage"
)

type photos struct{ client *storage.Client }

func (p *photos) save(ctx context.Context, id string, faceImage []byte) {
	w := p.client.Bucket("captures").Object(id).NewWriter(ctx)
	w.Write(faceImage)
	w.Close()
	w = p.client.Bucket("members").Object(id).NewWriter(ctx)
	w.Write(faceImage) // want `an object store \(members.*no route, command or job leads to the deletion at .*:31\)`
	w.Close()
}

// limit 照片保留 30 天
func (p *photos) limit(ctx context.Context) {
	p.client.Bucket("captures").Update(ctx, storage.BucketAttrsToUpdate{
		Lifecycle: &storage.Lifecycle{Rules: []storage.LifecycleRule{{Condition: storage.LifecycleCondition{AgeInDays: 30}}}},
	})
}

// limitMembers is never called.
func (p *photos) limitMembers(ctx context.Context) {
	p.client.Bucket("members").Update(ctx, storage.BucketAttrsToUpdate{})
}

func main() {
	p := &photos{}
	p.limit(context.Background())
	http.HandleFunc("/save", func(w http.ResponseWriter, r *http.Request) {
		p.save(r.Context(), r.FormValue("id"), []byte(r.FormValue("img")))
	})
	http.ListenAndServe(":8080", nil)
}
