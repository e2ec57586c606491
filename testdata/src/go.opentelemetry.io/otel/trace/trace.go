// Package trace has the shape of tracing, for testdata.
package trace

import (
	"context"

	"go.opentelemetry.io/otel/attribute"
)

// EventOption is an option.
type EventOption interface{ event() }

// Span is a span.
type Span interface {
	SetAttributes(kv ...attribute.KeyValue)
	RecordError(err error, options ...EventOption)
	End()
}

func SpanFromContext(ctx context.Context) Span { return nil }
