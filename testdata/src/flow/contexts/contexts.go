// Package contexts lets data travel in contexts, and shows what does not.
package contexts

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"time"

	face "github.com/Kagami/go-face"
	"github.com/gin-gonic/gin"

	"flow/contexts/auth"
)

type picKey struct{}
type nameKey struct{}

func value(ctx context.Context, rec *face.Recognizer, img []byte) error {
	ctx = context.WithValue(ctx, picKey{}, img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	b, _ := ctx.Value(picKey{}).([]byte)
	return os.WriteFile("value.jpg", b, 0o600) // want `image kept in file`
}

func valueOther(ctx context.Context, rec *face.Recognizer, img []byte) error {
	ctx = context.WithValue(ctx, picKey{}, img)
	ctx = context.WithValue(ctx, nameKey{}, []byte("name"))
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	b, _ := ctx.Value(nameKey{}).([]byte)
	return os.WriteFile("value.txt", b, 0o600)
}

// The context goes on into another function, derived once more.
func passed(ctx context.Context, rec *face.Recognizer, img []byte) error {
	ctx, cancel := context.WithTimeout(context.WithValue(ctx, picKey{}, img), time.Second)
	defer cancel()
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return persist(ctx)
}

func persist(ctx context.Context) error {
	b, ok := ctx.Value(picKey{}).([]byte)
	if !ok {
		return errors.New("no picture")
	}
	return os.WriteFile("passed.jpg", b, 0o600) // want `image kept in file`
}

func passedOther(ctx context.Context, rec *face.Recognizer, img []byte) error {
	ctx = context.WithValue(ctx, picKey{}, img)
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return persistName(ctx)
}

func persistName(ctx context.Context) error {
	name, _ := ctx.Value(nameKey{}).(string)
	return os.WriteFile("name.txt", []byte(name), 0o600)
}

// A struct in the context, with other data beside.
type session struct {
	pic  []byte
	note []byte
}

func withSession(ctx context.Context, s *session) context.Context {
	return context.WithValue(ctx, "session", s)
}

func sessionOf(ctx context.Context) *session {
	s, _ := ctx.Value("session").(*session)
	return s
}

func accessors(ctx context.Context, rec *face.Recognizer, img []byte) error {
	ctx = withSession(ctx, &session{pic: img})
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	os.WriteFile("session.txt", sessionOf(ctx).note, 0o600)
	return os.WriteFile("session.jpg", sessionOf(ctx).pic, 0o600) // want `image kept in file`
}

// 中间件把人脸图像放进请求上下文，处理器再取出。
func middleware(rec *face.Recognizer, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		img := []byte(r.FormValue("pic"))
		if _, err := rec.Recognize(img); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), picKey{}, img)))
	})
}

func enrol(w http.ResponseWriter, r *http.Request) {
	img, _ := r.Context().Value(picKey{}).([]byte)
	os.WriteFile("request.jpg", img, 0o600) // want `image kept in file`
}

func greet(w http.ResponseWriter, r *http.Request) {
	name, _ := r.Context().Value(nameKey{}).(string)
	os.WriteFile("request.txt", []byte(name), 0o600)
}

func routes(rec *face.Recognizer, mux *http.ServeMux) {
	mux.Handle("/enrol", middleware(rec, http.HandlerFunc(enrol)))
	mux.Handle("/greet", middleware(rec, http.HandlerFunc(greet)))
}

// gin keeps values by name.
func ginSet(c *gin.Context, rec *face.Recognizer) {
	img, _ := c.GetRawData()
	if _, err := rec.Recognize(img); err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	c.Set("pic", img)
	c.Set("at", []byte("door"))
	ginKeep(c)
}

func ginKeep(c *gin.Context) {
	if v, ok := c.Get("at"); ok {
		os.WriteFile("gin.txt", v.([]byte), 0o600)
	}
	if v, ok := c.Get("pic"); ok {
		os.WriteFile("gin.jpg", v.([]byte), 0o600) // want `image kept in file`
	}
}

func ginRead(rec *face.Recognizer) gin.HandlerFunc {
	return func(c *gin.Context) {
		img, _ := c.GetRawData()
		if _, err := rec.Recognize(img); err == nil {
			c.Set("shot", img)
		}
		c.Next()
	}
}

func ginSave(c *gin.Context) {
	os.WriteFile("shot.jpg", c.MustGet("shot").([]byte), 0o600) // want `image kept in file`
}

func ginTell(c *gin.Context) {
	os.WriteFile("shot.txt", c.MustGet("who").([]byte), 0o600)
}

func ginRoutes(rec *face.Recognizer, r *gin.Engine) {
	r.Use(ginRead(rec))
	r.POST("/enrol", ginSave)
	r.POST("/tell", ginTell)
}

// Across packages: one package sets, another reads.
func elsewhere(ctx context.Context, rec *face.Recognizer, img []byte) error {
	ctx = auth.With(ctx, img) // gap: reported though this context goes elsewhere: all that is kept under one key is one place
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("auth.jpg", auth.From(ctx), 0o600) // want `image kept in file`
}

func elsewhereOther(ctx context.Context, rec *face.Recognizer, img []byte) error {
	ctx = auth.With(ctx, img) // gap: reported though this context goes elsewhere: all that is kept under one key is one place
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return os.WriteFile("auth.txt", []byte(auth.User(ctx)), 0o600)
}

func elsewhereSaves(ctx context.Context, rec *face.Recognizer, img []byte) error {
	ctx = auth.With(ctx, img) // want `image kept in file`
	if _, err := rec.Recognize(img); err != nil {
		return err
	}
	return auth.Save(ctx) // gap: values in a context are not followed
}

// Things that come with the data and are not the data.
func errorOnly(rec *face.Recognizer, img []byte) {
	if _, err := rec.Recognize(img); err != nil {
		os.WriteFile("error.log", []byte(err.Error()), 0o600)
	}
}

func wrapped(rec *face.Recognizer, img []byte) {
	if err := check(rec, img); err != nil {
		os.WriteFile("wrapped.log", []byte(fmt.Errorf("checking: %w", err).Error()), 0o600)
	}
}

func check(rec *face.Recognizer, b []byte) error {
	faces, err := rec.Recognize(b)
	if err != nil {
		return err
	}
	if len(faces) != 1 {
		return fmt.Errorf("%d faces in %d bytes", len(faces), len(b))
	}
	return nil
}

// An error that has the data in its text carries it.
func inErrorText(rec *face.Recognizer, img []byte) {
	if _, err := rec.Recognize(img); err != nil {
		err = fmt.Errorf("no face in %x: %w", img, err)
		os.WriteFile("text.log", []byte(err.Error()), 0o600) // want `image kept in file`
	}
}

type badImage struct{ data []byte }

func (e *badImage) Error() string { return "bad image" }

func inErrorField(rec *face.Recognizer, img []byte) {
	if err := checkImage(rec, img); err != nil {
		var bad *badImage
		if errors.As(err, &bad) {
			os.WriteFile("bad.jpg", bad.data, 0o600) // gap: errors are not followed, also where one holds the data
		}
	}
}

func checkImage(rec *face.Recognizer, img []byte) error {
	if _, err := rec.Recognize(img); err != nil {
		return &badImage{img}
	}
	return nil
}

func numbers(rec *face.Recognizer, img []byte) {
	start := time.Now()
	faces, err := rec.Recognize(img)
	if err != nil {
		return
	}
	ok := len(faces) > 0
	os.WriteFile("numbers.log", fmt.Appendf(nil, "%v %d %s %d", ok, len(img), time.Since(start), cap(img)), 0o600)
}
