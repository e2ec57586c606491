// The program puts them together.
package main

import (
	"remote/wired/camera"
	"remote/wired/people"
)

func main() {
	camera.Follow(&camera.Stream{}, &people.Book{}, func(int) {})
}
