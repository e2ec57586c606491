// Package schema has the shape of the serializers, for testdata.
package schema

import (
	"context"
	"reflect"
)

// Field is a field of a model.
type Field struct{ Name string }

// SerializerInterface makes a column of a field and back.
type SerializerInterface interface {
	Scan(ctx context.Context, field *Field, dst reflect.Value, dbValue any) error
	Value(ctx context.Context, field *Field, dst reflect.Value, fieldValue any) (any, error)
}

func RegisterSerializer(name string, serializer SerializerInterface) {}
