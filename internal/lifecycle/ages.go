package lifecycle

import (
	"slices"
	"strings"
)

// Ages reports whether a statement or condition picks what has reached some
// age: it compares a column of times with something earlier, or anything with
// the present, or names an interval. How long ago a row was marked as deleted is
// no age: it says nothing of rows that nobody deletes.
func Ages(statement string) bool {
	if !strings.ContainsAny(statement, "<>") && !strings.Contains(strings.ToUpper(statement), "INTERVAL") {
		return false
	}
	all := slices.Collect(words(statement))
	if slices.ContainsFunc(all, func(word string) bool { return IsMark(bare(word)) }) {
		return false
	}
	last := ""
	for i, word := range all {
		switch {
		case strings.EqualFold(last, "INTERVAL") && isAmount(word), isSpan(word):
			return true
		case isBelow(word) && isTime(operand(all[:i])), isBelow(last) && isNow(word):
			return true
		case (last == ">" || last == ">=") && isTime(word) && !isNow(word):
			return true
		case (word == ">" || word == ">=") && last == ")" && isTime(operand(all[:i])):
			return true
		}
		last = word
	}
	return false
}

// isBelow reports whether word is an operator that picks what is less. The
// last one is what the lexer makes of an operator before the mark of an
// argument.
func isBelow(word string) bool { return word == "<" || word == "<=" || word == "<@" }

// isAmount reports whether word, behind INTERVAL, tells how long it is; in
// plain text it does not.
func isAmount(word string) bool { return strings.ContainsRune("0123456789-'?$@%", rune(word[0])) }

// times are endings of the names of columns that hold a time.
var times = []string{
	"_at", "dat", "expiresat", "expireat", "time", "date", "_on", "created", "updated", "expires", "expire", "expired", "expiry", "expiration",
	"until", "deadline", "timestamp", "_ts", "gmt_create", "gmt_modified", "modified", "时间", "日期", "到期", "过期",
}

// isTime reports whether word names a column that holds a time. Of the functions
// that give the present, date and datetime are names of columns, too.
func isTime(word string) bool {
	column := bare(word)
	if column == "" || strings.ContainsRune("?@$", rune(column[0])) || isNow(column) && column != "date" && column != "datetime" {
		return false
	}
	return column == "ts" || slices.ContainsFunc(times, func(end string) bool { return strings.HasSuffix(column, end) })
}

// now are the functions that give the present time, or count from it.
var now = []string{
	"now", "current_timestamp", "current_date", "localtimestamp", "curdate", "sysdate", "getdate", "getutcdate", "sysdatetime",
	"datetime", "date", "unix_timestamp", "strftime", "date_sub", "dateadd",
}

func isNow(word string) bool { return slices.Contains(now, bare(word)) }

// isSpan reports whether word is a function that tells how much time is between
// two times.
func isSpan(word string) bool {
	return slices.Contains([]string{"datediff", "timestampdiff", "timediff", "julianday"}, strings.ToLower(word))
}

// operand returns the column that an expression ends in, or the last column of
// times among the arguments of the function that it ends in.
func operand(expression []string) string {
	n := len(expression)
	if n == 0 || expression[n-1] != ")" {
		return strings.Join(expression[max(0, n-1):], "")
	}
	for i := n - 2; i >= 0 && expression[i] != "("; i-- {
		if isTime(expression[i]) {
			return expression[i]
		}
	}
	return ""
}
