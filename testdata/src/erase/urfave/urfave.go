// Command urfave erases by an action of its command line.
package main

import (
	"os"

	"github.com/urfave/cli/v2"
)

func enrol(c *cli.Context) error {
	faceImage, err := os.ReadFile(c.Args().First())
	if err != nil {
		return err
	}
	return os.WriteFile("gallery/"+c.Args().First(), faceImage, 0o600)
}

func forget(c *cli.Context) error { return os.Remove("gallery/" + c.Args().First()) }

func main() {
	app := &cli.App{Commands: []*cli.Command{
		{Name: "enrol", Action: enrol},
		{Name: "forget", Action: forget},
	}}
	app.Run(os.Args)
}
