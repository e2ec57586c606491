// Package bus hands events to those who listen.
package bus

import "sync"

type Bus struct {
	mu       sync.RWMutex
	handlers map[string][]func(any)
}

func New() *Bus { return &Bus{handlers: make(map[string][]func(any))} }

func (b *Bus) Subscribe(topic string, f func(any)) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.handlers[topic] = append(b.handlers[topic], f)
}

func (b *Bus) Publish(topic string, payload any) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	for _, f := range b.handlers[topic] {
		go f(payload)
	}
}
