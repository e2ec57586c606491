package choice_test

import (
	"testing"

	"github.com/facelint/facelint/internal/choice"
)

func TestAuthorizes(t *testing.T) {
	holds(t, choice.Authorizes,
		[]string{"RequireAuth", "JWTMiddleware", "isAdmin", "CheckPermission", "currentUser", "UserFromContext", "Authorization", "X-API-Key",
			"session", "access_token", "casbinEnforce", "BasicAuth", "鉴权", "检查权限", "requireLogin", "ExtractClaims", "quanxianMiddleware"},
		[]string{"", "face_token", "uploadToken", "csrfToken", "logger", "Recovery", "cors", "user", "GetUser", "authorName", "UserList", "faceAuth", "deviceSession"})
	holds(t, choice.Identifies, []string{"user_id", "uid", "userId", "token", "member"}, []string{"id", "page", "face_user", "name"})
}
