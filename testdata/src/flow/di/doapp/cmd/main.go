// The layers are put together by a container that knows types.
package main

import (
	"context"

	"github.com/samber/do/v2"

	"flow/di/doapp/repo"
	"flow/di/doapp/service"
)

func main() {
	i := do.New()
	do.Provide(i, repo.New)
	do.Provide(i, service.New)
	do.MustInvoke[*service.Service](i).Enrol(context.Background(), "1", nil)
}
