// Command web tells of people, to whom is the question.
package main

import (
	"io"
	"os"

	"github.com/gin-gonic/gin"

	"expose/web/answer"
	"expose/web/people"
)

type api struct{ people *people.Store }

func (a *api) list(c *gin.Context) {
	all, err := a.people.All()
	if err != nil {
		c.Status(500)
		return
	}
	c.JSON(200, all) // want `expose: a face template of many persons from a store is answered by \(\*gin.Context\).JSON to anybody who asks: nothing on the way to list finds out who that is`
}

func (a *api) one(c *gin.Context) {
	p, _ := a.people.One(c.Param("id"))
	c.JSON(200, gin.H{"code": 0, "person": p}) // want `expose: a face template from a store is answered`
}

func (a *api) helped(c *gin.Context) {
	p, _ := a.people.One(c.Param("id"))
	answer.OK(c, p) // want `expose: a face template from a store is answered`
}

func (a *api) helpedHidden(c *gin.Context) {
	var rows []people.Hidden
	a.people.DB.Find(&rows)
	answer.OK(c, rows)
	c.JSON(200, rows)
	c.JSON(200, gin.H{"rows": rows})
	c.JSON(200, answer.Body{Data: rows})
	c.JSON(200, &answer.Body{Data: &rows})
}

func (a *api) wrapped(c *gin.Context) {
	var rows []people.Quiet
	a.people.DB.Find(&rows)
	c.JSON(200, &answer.Body{Data: rows}) // want `expose: a face image of many persons`
}

func (a *api) told(c *gin.Context) {
	var rows []people.Told
	a.people.DB.Find(&rows)
	c.JSON(200, rows)
}

func (a *api) brief(c *gin.Context) {
	all, _ := a.people.All()
	var out []people.Brief
	for _, p := range all {
		out = append(out, people.Brief{ID: p.ID, Name: p.Name})
	}
	c.JSON(200, out)
}

func (a *api) narrow(c *gin.Context) {
	var all []people.Person
	a.people.DB.Select("id", "name").Find(&all)
	c.JSON(200, all)
}

func (a *api) picture(c *gin.Context) {
	data, err := os.ReadFile("faces/" + c.Param("id") + ".jpg")
	if err != nil {
		return
	}
	c.Data(200, "image/jpeg", data) // want `expose: a face image from a store is answered by \(\*gin.Context\).Data`
}

func (a *api) file(c *gin.Context) {
	c.File("uploads/faces/" + c.Param("id")) // want `expose: a face image from a store is answered by \(\*gin.Context\).File`
}

func (a *api) page(c *gin.Context) { c.File("web/" + c.Param("page") + "/face.html") }

func (a *api) logo(c *gin.Context) { c.File("web/logo-" + c.Param("id") + ".png") }

// mine gives people what is theirs.
func (a *api) mine(c *gin.Context) {
	id := c.MustGet("user_id").(string)
	p, _ := a.people.One(id)
	c.JSON(200, p)
}

// crop answers with what it was sent.
func (a *api) crop(c *gin.Context) {
	fh, err := c.FormFile("face")
	if err != nil {
		return
	}
	f, _ := fh.Open()
	data, _ := io.ReadAll(f)
	c.Data(200, "image/jpeg", data)
}

// known asks for the key of the terminal itself.
func (a *api) known(c *gin.Context) {
	if c.GetHeader("X-API-Key") != os.Getenv("KEY") {
		c.AbortWithStatus(401)
		return
	}
	all, _ := a.people.All()
	c.JSON(200, all)
}

func (a *api) bench(c *gin.Context) {
	all, _ := a.people.All()
	c.JSON(200, all) //facelint:allow expose synthetic faces of the test bench only
}

func (a *api) staff(c *gin.Context) {
	all, _ := a.people.All()
	c.JSON(200, all)
}

func (a *api) both(c *gin.Context) {
	all, _ := a.people.All()
	c.JSON(200, all) // want `nothing on the way to both`
}

func checkSession(c *gin.Context) {
	if c.GetHeader("Authorization") == "" {
		c.AbortWithStatus(401)
		return
	}
	c.Next()
}

func main() {
	a := &api{people: &people.Store{}}
	r := gin.New()
	r.GET("/people", a.list)
	r.GET("/people/:id", a.one)
	r.GET("/helped/:id", a.helped)
	r.GET("/hidden", a.helpedHidden)
	r.GET("/wrapped", a.wrapped)
	r.GET("/told", a.told)
	r.GET("/brief", a.brief)
	r.GET("/narrow", a.narrow)
	r.GET("/picture/:id", a.picture)
	r.GET("/file/:id", a.file)
	r.GET("/page/:page", a.page)
	r.GET("/logo/:id", a.logo)
	r.GET("/mine", a.mine)
	r.POST("/crop", a.crop)
	r.GET("/known", a.known)
	r.GET("/bench", a.bench)
	r.GET("/both", a.both)
	g := r.Group("/staff", checkSession)
	g.GET("/people", a.staff)
	g.GET("/both", a.both)
	r.Run()
}
