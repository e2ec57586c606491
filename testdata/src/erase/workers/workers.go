// Command workers erases when a message says so.
package main

import (
	"context"
	"database/sql"
	"net/http"

	"github.com/IBM/sarama"
	"github.com/hibiken/asynq"
	"github.com/nats-io/nats.go"
	"github.com/segmentio/kafka-go"
)

type worker struct{ db *sql.DB }

func (w *worker) save(_ http.ResponseWriter, r *http.Request) {
	faceImage := []byte(r.FormValue("img"))
	w.db.Exec("INSERT INTO by_asynq (img) VALUES (?)", faceImage)
	w.db.Exec("INSERT INTO by_handler (img) VALUES (?)", faceImage)
	w.db.Exec("INSERT INTO by_sarama (img) VALUES (?)", faceImage)
	w.db.Exec("INSERT INTO by_nats (img) VALUES (?)", faceImage)
	w.db.Exec("INSERT INTO by_kafka (img) VALUES (?)", faceImage)
	w.db.Exec("INSERT INTO by_nobody (img) VALUES (?)", faceImage) // want `kept in an SQL table \(by_nobody\)`
}

func (w *worker) handleDelete(ctx context.Context, t *asynq.Task) error {
	_, err := w.db.ExecContext(ctx, "DELETE FROM by_asynq WHERE id = ?", string(t.Payload()))
	return err
}

type closing struct{ *worker }

// ProcessTask 注销账户
func (c closing) ProcessTask(ctx context.Context, t *asynq.Task) error {
	_, err := c.db.ExecContext(ctx, "DELETE FROM by_handler WHERE id = ?", string(t.Payload()))
	return err
}

type group struct{ *worker }

func (group) Setup(sarama.ConsumerGroupSession) error   { return nil }
func (group) Cleanup(sarama.ConsumerGroupSession) error { return nil }

func (g group) ConsumeClaim(s sarama.ConsumerGroupSession, c sarama.ConsumerGroupClaim) error {
	for msg := range c.Messages() {
		if _, err := g.db.Exec("DELETE FROM by_sarama WHERE id = ?", string(msg.Key)); err != nil {
			return err
		}
		s.MarkMessage(msg, "")
	}
	return nil
}

// unused has the shape of a consumer and is given to nobody.
type unused struct{ *worker }

func (u unused) ProcessTask(ctx context.Context, t *asynq.Task) error {
	_, err := u.db.Exec("DELETE FROM by_nobody")
	return err
}

func (w *worker) consume(ctx context.Context) {
	r := kafka.NewReader(kafka.ReaderConfig{Topic: "user.deleted"})
	for {
		msg, err := r.ReadMessage(ctx)
		if err != nil {
			return
		}
		w.db.Exec("DELETE FROM by_kafka WHERE id = ?", string(msg.Key))
	}
}

func main() {
	ctx := context.Background()
	w := &worker{db: new(sql.DB)}
	mux := asynq.NewServeMux()
	mux.HandleFunc("face:delete", w.handleDelete)
	mux.Handle("account:close", closing{w})
	go new(asynq.Server).Run(mux)
	go w.consume(ctx)
	if g, err := sarama.NewConsumerGroup(nil, "faces", nil); err == nil {
		go g.Consume(ctx, []string{"user.deleted"}, group{w})
	}
	if nc, err := nats.Connect(""); err == nil {
		nc.Subscribe("user.deleted", func(m *nats.Msg) { w.db.Exec("DELETE FROM by_nats WHERE id = ?", string(m.Data)) })
	}
	http.HandleFunc("/", w.save)
	http.ListenAndServe(":8080", nil)
}
