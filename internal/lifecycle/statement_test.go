package lifecycle

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCascades(t *testing.T) {
	for text, want := range map[string][]Cascade{
		`CREATE TABLE faces (id INT, user_id INT, FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE)`: {{"users", "faces"}},
		"create table if not exists `faces` (user_id bigint references `app`.`users` (`id`) on update cascade on delete cascade, " +
			"room_id bigint references rooms (id) on delete cascade)": {{"users", "faces"}, {"rooms", "faces"}},
		`ALTER TABLE ONLY public.faces ADD CONSTRAINT fk FOREIGN KEY (user_id) REFERENCES public.users (id) ON DELETE CASCADE;`: {{"users", "faces"}},
		`CREATE TABLE users (id INT PRIMARY KEY); CREATE TABLE faces (user_id INT REFERENCES users ON DELETE CASCADE);`:         {{"users", "faces"}},
		`CREATE TABLE faces (user_id INT REFERENCES users(id))`:                                                                 nil,
		`CREATE TABLE faces (user_id INT REFERENCES users(id) ON UPDATE CASCADE)`:                                               nil,
		`CREATE TABLE faces (user_id INT REFERENCES users(id) ON DELETE SET NULL)`:                                              nil,
		`CREATE TABLE faces (id INT) ON DELETE CASCADE`:                                                                         nil,
		`ADD FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE`:                                                     nil,
		`CREATE TABLE faces (user_id INT REFERENCES users, why TEXT DEFAULT DELETE CASCADE)`:                                    nil,
		`DROP TABLE users CASCADE`:           nil,
		`the ON DELETE CASCADE of a comment`: nil,
		``:                                   nil,
	} {
		require.Equal(t, want, Cascades(text), text)
	}
}

func TestMarks(t *testing.T) {
	for text, want := range map[string]bool{
		"UPDATE faces SET deleted = 1 WHERE id = ?":            true,
		"update `faces` set `is_deleted`=1, updated_at=now()":  true,
		"UPDATE faces SET name = ?, deleted_at = NOW()":        true,
		"UPDATE faces SET img = NULL WHERE deleted_at < NOW()": false,
		"UPDATE faces SET name = ? WHERE is_deleted = 0":       false,
		"DELETE FROM faces WHERE deleted = 1":                  false,
		"INSERT INTO faces SET deleted = 0":                    false,
		"UPDATE deleted SET name = ?":                          false,
		"UPDATE faces SET name = d.name FROM deleted":          false,
		"SELECT deleted FROM faces":                            false,
		"":                                                     false,
	} {
		require.Equal(t, want, Marks(text), text)
	}
}

func TestIsMark(t *testing.T) {
	for _, name := range []string{
		"deleted", "is_deleted", "IsDelete", "is_del", "del", "deleted_at", "DeleteAt", "delete_time", "deleted_time",
		"delete_flag", "deleted_flag", "del_flag", "soft_deleted", "removed", "is_removed", "removed_at",
	} {
		require.True(t, IsMark(name), name)
	}
	for _, name := range []string{"", "delivered", "model", "deleted_by"} {
		require.False(t, IsMark(name), name)
	}
}
