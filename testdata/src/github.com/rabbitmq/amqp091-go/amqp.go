// Package amqp091 has the shape of the client, for testdata.
package amqp091

import "context"

type Publishing struct {
	ContentType string
	Body        []byte
}

type Delivery struct{ Body []byte }

// Channel is a channel.
type Channel struct{}

func (c *Channel) PublishWithContext(ctx context.Context, exchange, key string, mandatory, immediate bool, msg Publishing) error {
	return nil
}
