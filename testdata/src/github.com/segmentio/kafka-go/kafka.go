// Package kafka has the shape of the Kafka client, for testdata.
package kafka

import "context"

type Message struct {
	Topic      string
	Key, Value []byte
}

type ReaderConfig struct {
	Brokers []string
	Topic   string
}

type Reader struct{}

func NewReader(config ReaderConfig) *Reader { return nil }

func (r *Reader) ReadMessage(ctx context.Context) (Message, error) { return Message{}, nil }

type Writer struct {
	Topic string
}

func (w *Writer) WriteMessages(ctx context.Context, msgs ...Message) error { return nil }

func (w *Writer) Close() error { return nil }
