package lifecycle

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTable(t *testing.T) {
	for statement, want := range map[string]string{
		// Plain, and in other cases and spacings.
		"INSERT INTO faces (id, img) VALUES (?, ?)":                          "faces",
		"insert into Faces(id) values ($1)":                                  "faces",
		"\n\tINSERT INTO\n\t\tfaces\n\t\t(id)\n\tVALUES (:id)":               "faces",
		"UPDATE faces SET img = ? WHERE id = ?":                              "faces",
		"DELETE FROM faces WHERE id = ?":                                     "faces",
		"TRUNCATE TABLE faces":                                               "faces",
		"DROP TABLE faces":                                                   "faces",
		"-- forget\nDELETE FROM faces":                                       "faces",
		"/* forget */ DELETE FROM faces":                                     "faces",
		"DELETE FROM 人脸 WHERE 编号 = ?":                                        "人脸",
		"INSERT INTO faces SELECT * FROM uploads":                            "faces",
		"INSERT INTO faces (img) VALUES ('from here; into there')":           "faces",
		"WITH old AS (SELECT 1) INSERT INTO faces (id) SELECT id FROM other": "faces",

		// MySQL.
		"REPLACE INTO faces (id) VALUES (?)":                             "faces",
		"INSERT IGNORE INTO faces (id) VALUES (?)":                       "faces",
		"INSERT INTO faces (id) VALUES (?) ON DUPLICATE KEY UPDATE id=1": "faces",

		// PostgreSQL.
		`INSERT INTO "faces" ("id") VALUES ($1) RETURNING id`:                          "faces",
		`INSERT INTO "Faces" VALUES ($1) ON CONFLICT (id) DO UPDATE SET x=EXCLUDED.x`:  "faces",
		"UPDATE ONLY faces SET img = $1":                                               "faces",
		"DELETE FROM ONLY faces":                                                       "faces",
		"MERGE INTO faces f USING new n ON f.id = n.id WHEN MATCHED THEN UPDATE SET a": "faces",

		// SQLite and SQL Server.
		"INSERT OR REPLACE INTO faces VALUES (?)":      "faces",
		"UPDATE OR IGNORE faces SET img = ?":           "faces",
		"UPDATE OR REPLACE faces SET img = ?":          "faces",
		"UPDATE OR ROLLBACK faces SET img = ?":         "faces",
		"UPDATE OR ABORT faces SET img = ?":            "faces",
		"UPDATE OR FAIL faces SET img = ?":             "faces",
		"DROP TABLE IF EXISTS faces":                   "faces",
		"INSERT INTO public.faces (id) VALUES ($1)":    "faces",
		`DELETE FROM "app"."faces" WHERE id = $1`:      "faces",
		"delete from app.faces where id = ?":           "faces",
		"DELETE FROM catalogue.app.faces WHERE id = 1": "faces",

		// None.
		"":         "",
		"BEGIN":    "",
		"SELECT 1": "",
	} {
		t.Run(statement, func(t *testing.T) { require.Equal(t, want, Table(statement)) })
	}
}

func TestTableReadsQuotes(t *testing.T) {
	for _, statement := range []string{
		"INSERT INTO `faces` (`id`) VALUES (?)",
		"DELETE FROM `app`.`faces` WHERE id = ?",
		"INSERT INTO [faces] (id) VALUES (@p1)",
		"INSERT INTO [dbo].[faces] (id) VALUES (@p1)",
		"COPY faces (id, img) FROM STDIN",
	} {
		require.Equal(t, "faces", Table(statement), statement)
	}
	require.True(t, Keeps("WITH x AS (SELECT 1)\nINSERT\nINTO faces SELECT * FROM x"))
	require.True(t, Erases("WITH x AS (SELECT id FROM y) DELETE FROM faces USING x"))
}

func TestKeepsAndErases(t *testing.T) {
	for statement, want := range map[string]struct{ keeps, erases bool }{
		"INSERT INTO faces VALUES (?)":                             {keeps: true},
		"update faces set img = ?":                                 {keeps: true},
		"REPLACE INTO faces VALUES (?)":                            {keeps: true},
		"MERGE INTO faces USING n ON 1=1 WHEN MATCHED THEN UPDATE": {keeps: true},
		"COPY faces FROM STDIN":                                    {keeps: true},
		"UPSERT INTO faces VALUES (1)":                             {keeps: true},
		"WITH x AS (SELECT 1) MERGE INTO faces USING x ON 1=1":     {keeps: true},
		"-- by hand\nINSERT INTO faces VALUES (?)":                 {keeps: true},
		"WITH x AS (SELECT 1) INSERT INTO faces SELECT * FROM x":   {keeps: true},
		"WITH x AS (SELECT 1) UPDATE faces SET img = x.i FROM x":   {keeps: true},
		"/* by hand */ INSERT INTO faces VALUES (?)":               {keeps: true},
		"DELETE FROM faces":                                        {erases: true},
		"  delete from faces":                                      {erases: true},
		"TRUNCATE faces":                                           {erases: true},
		"DROP TABLE faces":                                         {erases: true},
		"SELECT * FROM faces WHERE img = ?":                        {},
		"WITH x AS (SELECT 1) SELECT * FROM x":                     {},
		"CREATE TABLE faces (img BLOB)":                            {},
		"":                                                         {},
	} {
		t.Run(statement, func(t *testing.T) {
			require.Equal(t, want.keeps, Keeps(statement), "keeps")
			require.Equal(t, want.erases, Erases(statement), "erases")
		})
	}
}

func TestName(t *testing.T) {
	for _, c := range []struct {
		want  string
		parts []Part
	}{
		{"faces", []Part{{Fn: "path", Text: "faces/u1.jpg"}}},
		{"faces/u1", []Part{{Fn: "path", Text: "faces/u1/"}}},
		{".", []Part{{Fn: "path", Text: "u1.jpg"}}},
		{"/", []Part{{Fn: "path", Text: "/u1.jpg"}}},
		{"/data/faces", []Part{{Fn: "path", Text: "/data/./faces/"}}},
		{"${cfg.Dir}", []Part{{Fn: "path", Text: "${cfg.Dir}/x.png"}}},
		{"", []Part{{Fn: "path", Text: "${path}"}}},
		{"", []Part{{Fn: "path"}}},
		{"people", []Part{{Fn: "sql", Text: "INSERT INTO app.People VALUES (?)"}}},
		{"", []Part{{Fn: "sql", Text: "SELECT 1"}}},
		{"faces", []Part{{Text: "faces"}}},
		{"bucket/users", []Part{{Fn: "const", Text: "bucket"}, {Fn: "const", Text: "users"}}},
		{"bucket", []Part{{Fn: "const", Text: "bucket"}, {Fn: "const"}}},
		{"", []Part{{Fn: "const"}, {Fn: "const", Text: "users"}}},
		{"", nil},
	} {
		require.Equal(t, c.want, Name(c.parts), "%v", c.parts)
	}
}

func TestAgrees(t *testing.T) {
	file := func(name string) Store { return Store{Medium: "file", Name: name} }
	sql := func(name string) Store { return Store{Medium: "sql", Name: name} }
	for _, c := range []struct {
		eraser, kept Store
		want         bool
	}{
		{sql("faces"), sql("faces"), true},
		{sql("faces"), sql("users"), false},
		{sql("faces"), file("faces"), false},
		{sql(""), sql("faces"), true},
		{sql("faces"), sql(""), true},
		{sql(""), sql(""), true},
		{sql("a/b"), sql("a"), false},
		{sql("face"), sql("faces"), true},
		{sql("people"), sql("person"), true},
		{file("face"), file("faces"), false},
		{file("faces"), file("faces/2024"), true},
		{file("faces/2024"), file("faces"), true},
		{file("faces"), file("faces2"), false},
		{file("faces2"), file("faces"), false},
		{file("."), file("faces"), false},
		{file(""), file("faces"), true},
		{file("faces"), file(""), false},
		{Store{"object", "faces"}, Store{"object", ""}, false},
		{Store{"keyvalue", "faces"}, Store{"keyvalue", ""}, true},
	} {
		require.Equal(t, c.want, c.eraser.agrees(c.kept), "erasing from %v, kept in %v", c.eraser, c.kept)
	}
}

func FuzzTable(f *testing.F) {
	for _, s := range []string{"INSERT INTO `a`.`b` VALUES ('x", "DELETE FROM", "/* ", "$$ $$ FROM x", "\x00", "UPDATE \"\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, statement string) {
		Table(statement)
		if Erases(statement) {
			require.False(t, Keeps(statement))
		}
	})
}
