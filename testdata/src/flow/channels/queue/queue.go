// Package queue is a queue in memory.
package queue

import "os"

// Item is what waits.
type Item struct {
	ID          string
	Body, Label []byte
}

// Queue waits for its reader.
type Queue struct{ items chan Item }

func New() *Queue { return &Queue{items: make(chan Item, 16)} }

func (q *Queue) Push(it Item) { q.items <- it }

func (q *Queue) Pop() Item { return <-q.items }

// Drain writes what is left.
func (q *Queue) Drain() {
	for it := range q.items {
		os.WriteFile(it.ID, it.Body, 0o600)
	}
}
