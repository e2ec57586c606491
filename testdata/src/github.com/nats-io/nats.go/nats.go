// Package nats has the shape of the messaging client, for testdata.
package nats

type Msg struct {
	Subject string
	Data    []byte
}

type MsgHandler func(msg *Msg)

type Subscription struct{}

type Conn struct{}

func Connect(url string) (*Conn, error) { return nil, nil }

func (nc *Conn) Subscribe(subj string, cb MsgHandler) (*Subscription, error) { return nil, nil }
