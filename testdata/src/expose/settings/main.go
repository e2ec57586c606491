// Command settings asks who sends a request if it is set to.
package main

import (
	"os"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

type person struct {
	ID           uint
	PasswordHash string `json:"-"`
	FaceTemplate []byte
}

type api struct{ db *gorm.DB }

func (a *api) list(c *gin.Context) {
	var all []person
	a.db.Find(&all)
	c.JSON(200, all)
}

func (a *api) open(c *gin.Context) {
	var all []person
	a.db.Where("group_id = ?", c.Query("group")).Find(&all)
	c.JSON(200, all) // want `expose: a face template of many persons`
}

func (a *api) pictures(c *gin.Context) {
	var all []person
	a.db.Where("user_id = ?", c.Query("user_id")).Find(&all)
	c.JSON(200, all) // want `expose: a face template from a store`
}

func checkPassword(hash, given string) bool { return hash == given }

// login gives people what is theirs.
func (a *api) login(c *gin.Context) {
	var p person
	a.db.Where("name = ?", c.PostForm("name")).First(&p)
	if !checkPassword(p.PasswordHash, c.PostForm("secret")) {
		c.Status(401)
		return
	}
	c.JSON(200, p)
}

func matchFace(template, image []byte) bool { return false }

// known gives people what is theirs, too.
func (a *api) known(c *gin.Context) {
	var p person
	a.db.Where("name = ?", c.PostForm("name")).First(&p)
	image, _ := c.GetRawData()
	if !matchFace(p.FaceTemplate, image) {
		c.Status(401)
		return
	}
	c.JSON(200, p)
}

func tokenAuth(c *gin.Context) {
	if c.GetHeader("Authorization") != "Bearer "+os.Getenv("TOKEN") {
		c.AbortWithStatus(401)
	}
}

func main() {
	a := new(api)
	r := gin.New()
	r.POST("/login", a.login)
	r.POST("/known", a.known)
	r.GET("/open", a.open)
	r.GET("/pictures", a.pictures)
	private := r.Group("/private")
	if os.Getenv("TOKEN") != "" {
		private.Use(tokenAuth)
	}
	private.GET("/people", a.list)
	r.Run(":8080")
}
