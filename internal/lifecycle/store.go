package lifecycle

import (
	"iter"
	"path"
	"slices"
	"strings"

	"github.com/DataDog/go-sqllexer"
)

// Part is a part of the identity of a store as a program writes it.
type Part struct {
	Fn   string // path, const, sql, or "" for the text itself
	Text string // "" when it is not known
}

// Name returns the name of the store that parts identify, "" if it is not
// known: the directory of a path, the table of a statement. A path of which
// only the beginning is known stands for the directory that it surely lies in.
func Name(parts []Part) string {
	var names []string
	for _, p := range parts {
		name := p.Text
		switch p.Fn {
		case "path":
			name = directory(p.Text)
		case "sql":
			if p.Text != "" && !strings.ContainsAny(p.Text, " \n") {
				continue // a command, whose key is the next part
			}
			name = Table(p.Text)
		}
		if name == "" {
			break
		}
		names = append(names, name)
	}
	return strings.Join(names, "/")
}

// directory returns the directory of a path or of the beginning of one, "" if
// it is not known: all of the path is in one variable.
func directory(text string) string {
	i := strings.LastIndexByte(text, '/')
	switch {
	case text == "", i < 0 && strings.HasPrefix(text, "${"):
		return ""
	case i < 0:
		return "."
	case i == 0:
		return "/"
	}
	return path.Clean(text[:i])
}

// Table returns the first table that an SQL statement writes to or erases
// from, without schema and quotes, in lower case; "" if it does neither.
func Table(statement string) string {
	wanted := false
	for word := range words(statement) {
		switch strings.ToUpper(word) {
		case "INTO", "FROM", "UPDATE", "TABLE":
			wanted = true
			continue
		case "ONLY", "IGNORE", "OR", "REPLACE", "ROLLBACK", "ABORT", "FAIL", "IF", "EXISTS":
			continue
		case "COPY":
			wanted = true
			continue
		}
		if wanted {
			return bare(word)
		}
	}
	return ""
}

// dialectOf returns the dialect whose quotes a statement has.
func dialectOf(statement string) sqllexer.DBMSType {
	switch {
	case strings.Contains(statement, "`"):
		return sqllexer.DBMSMySQL
	case strings.Contains(statement, "["):
		return sqllexer.DBMSSQLServer
	}
	return ""
}

// words returns the words of a statement, comments and space left out.
func words(statement string) iter.Seq[string] {
	return func(yield func(string) bool) {
		lexer := sqllexer.New(statement, sqllexer.WithDBMS(dialectOf(statement)))
		for {
			switch t := lexer.Scan(); t.Type {
			case sqllexer.EOF, sqllexer.ERROR:
				return
			case sqllexer.SPACE, sqllexer.COMMENT, sqllexer.MULTILINE_COMMENT:
			default:
				if !yield(t.Value) {
					return
				}
			}
		}
	}
}

func bare(name string) string {
	name = name[strings.LastIndexByte(name, '.')+1:]
	return strings.ToLower(strings.Trim(name, "`\"[]'"))
}

// Commands of Redis, which drivers take as text.
var (
	keepingCommands = []string{
		"SET", "SETEX", "PSETEX", "SETNX", "GETSET", "MSET", "HSET", "HMSET", "HSETNX", "LPUSH", "RPUSH", "LINSERT", "SADD", "ZADD", "XADD", "APPEND",
	}
	erasingCommands = []string{"DEL", "UNLINK", "HDEL", "LREM", "SREM", "ZREM", "FLUSHDB", "FLUSHALL", "EXPIRE", "PEXPIRE", "EXPIREAT"}
)

// Erases reports whether an SQL statement erases rows, or the faces in them.
func Erases(statement string) bool {
	switch verb(statement) {
	case "DELETE", "TRUNCATE", "DROP":
		return true
	case "UPDATE":
		return clears(statement)
	}
	return slices.Contains(erasingCommands, verb(statement))
}

// Keeps reports whether an SQL statement writes rows: one method of
// database/sql does that and erases.
func Keeps(statement string) bool {
	switch verb(statement) {
	case "INSERT", "UPDATE", "REPLACE", "MERGE", "UPSERT", "COPY":
		return true
	}
	return slices.Contains(keepingCommands, verb(statement))
}

// verb returns the word that says what a statement does, in upper case: the
// first one, or the first verb behind the queries that WITH names.
func verb(statement string) string {
	with := false
	for word := range words(statement) {
		word = strings.ToUpper(word)
		if !with {
			if with = word == "WITH"; !with {
				return word
			}
			continue
		}
		switch word {
		case "INSERT", "UPDATE", "DELETE", "MERGE":
			return word
		}
	}
	return "WITH"
}

// sameTable reports whether two names of tables differ at most in number: a
// mapper may be set to use either.
func sameTable(a, b string) bool { return a == b || singular(a) == singular(b) }

// agrees reports whether erasing from s may erase what is kept in t. An eraser
// of unknown identity may. One known to erase from one table may be the eraser of
// a table of unknown name; one known to remove files elsewhere is not, since
// programs remove files for many reasons.
func (s Store) agrees(t Store) bool {
	if s.Medium != t.Medium {
		return false
	}
	if s.Name == t.Name || s.Medium == "sql" && sameTable(s.Name, t.Name) {
		return true
	}
	if s.Name == "" || t.Name == "" {
		return s.Name == "" || s.Medium != "file" && s.Medium != "object"
	}
	return s.Medium != "sql" && (strings.HasPrefix(s.Name, t.Name+"/") || strings.HasPrefix(t.Name, s.Name+"/"))
}
