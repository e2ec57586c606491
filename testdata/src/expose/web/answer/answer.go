// Package answer puts answers into one form.
package answer

import "github.com/gin-gonic/gin"

// Body is the form.
type Body struct {
	Code int
	Data any
}

// OK answers with data.
func OK(c *gin.Context, data any) { c.JSON(200, Body{Code: 0, Data: data}) }
