package facedata

import (
	"slices"
	"strings"
)

// facesOfOtherThings are import paths of packages in which a face is that of a
// font, a solid, a mesh, a half-edge or a model hub, with all below them.
var facesOfOtherThings = []string{
	"cogentcore.org/core/text",
	"fyne.io/fyne",
	"gioui.org",
	"github.com/deadsy/sdfx",
	"github.com/fogleman/fauxgl",
	"github.com/fogleman/gg",
	"github.com/g3n/engine",
	"github.com/go-fonts",
	"github.com/go-gl",
	"github.com/go-text/typesetting",
	"github.com/golang/freetype",
	"github.com/golang/geo",
	"github.com/hajimehoshi/ebiten",
	"github.com/hschendel/stl",
	"github.com/knights-analytics/hugot",
	"github.com/qmuntal/gltf",
	"github.com/tdewolff/canvas",
	"github.com/tdewolff/font",
	"github.com/unixpickle/model3d",
	"github.com/vishvananda/netlink",
	"golang.org/x/image/font",
	"gonum.org/v1/plot",
}

// ImpostorImport reports whether the package with the import path given speaks
// of faces that are not people's. Importing one lowers what a bare face in a
// name is worth.
func ImpostorImport(path string) bool {
	if i := strings.LastIndex(path, "/vendor/"); i >= 0 {
		path = path[i+len("/vendor/"):]
	}
	return slices.ContainsFunc(facesOfOtherThings, func(p string) bool {
		return path == p || strings.HasPrefix(path, p+"/")
	})
}
