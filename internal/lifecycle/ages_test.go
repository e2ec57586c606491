package lifecycle

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var ages = map[string]bool{
	// MySQL
	"DELETE FROM faces WHERE created_at < DATE_SUB(NOW(), INTERVAL 30 DAY)":       true,
	"DELETE FROM `app`.`faces` WHERE `create_time` <= ?":                          true,
	"DELETE FROM `faces` WHERE `expire_at` < NOW()":                               true,
	"DELETE FROM faces WHERE UNIX_TIMESTAMP() > expires":                          true,
	"DELETE FROM faces WHERE valid_until < CURDATE()":                             true,
	"DELETE FROM faces WHERE ddl < NOW()":                                         true,
	"DELETE FROM faces WHERE NOW() - INTERVAL ? DAY > t":                          true,
	"DELETE FROM faces WHERE DATEDIFF(NOW(), created) > 30":                       true,
	"DELETE FROM faces WHERE TIMESTAMPDIFF(DAY, seen, NOW()) >= ?":                true,
	"DELETE f FROM faces f JOIN visits v ON v.id = f.visit WHERE v.`left_at` < ?": true,
	"delete from faces where createtime < ? and id > ?":                           true,
	"DELETE FROM faces WHERE /* old */ created_on -- by day\n < ?":                true,
	// PostgreSQL
	"DELETE FROM faces WHERE created_at < now() - interval '30 days'":               true,
	`DELETE FROM "faces" WHERE "createdAt" < $1`:                                    true,
	"DELETE FROM faces WHERE age(created_at) > interval '1 year'":                   true,
	"DELETE FROM faces WHERE created_at + INTERVAL '1' YEAR < CURRENT_TIMESTAMP":    true,
	"DELETE FROM faces WHERE $1 > faces.created_at":                                 true,
	"DELETE FROM faces WHERE id IN (SELECT id FROM faces WHERE ts < $1 LIMIT 1000)": true,
	// SQLite
	"DELETE FROM faces WHERE created_at <= datetime('now', '-30 days')": true,
	"DELETE FROM faces WHERE stamp < strftime('%s', 'now', '-1 month')": true,
	// SQL Server
	"DELETE FROM [dbo].[faces] WHERE [CreatedAt] < DATEADD(day, -30, GETDATE())": true,
	"DELETE FROM faces WHERE [CreateDate]<@p1":                                   true,
	"DELETE FROM faces WHERE [CreateDate] < @p1":                                 true,
	// conditions of mappers
	"created_at < ?":                     true,
	"`created_at` <= ?":                  true,
	"faces.expires_at < ?":               true,
	"created_at < ? AND status = ?":      true,
	"status = ? AND updated_at < @limit": true,
	"datetime < ?":                       true,
	"date < ?":                           true,
	"expired < ?":                        true,
	"created < ?":                        true,
	"? > updated_at":                     true,

	// a key, a number, a state
	"id < ?":                                   false,
	"DELETE FROM faces WHERE id > ?":           false,
	"DELETE FROM faces WHERE id < ?":           false,
	"age < 18":                                 false,
	"version < ?":                              false,
	"state > 1":                                false,
	"attempts < 3":                             false,
	"lat < ? AND lng > ?":                      false,
	"counts >= points":                         false,
	"format <> ?":                              false,
	"id <> ? AND created_at = ?":               false,
	"score > 0.8 AND created_at = ?":           false,
	"created_at = ?":                           false,
	"DELETE FROM faces WHERE created_at = ?":   false,
	"DELETE FROM faces WHERE deleted_at <> ''": false,
	// what is young, and what still holds
	"created_at > ?":                 false,
	"created_at >= :start_time":      false,
	"id > :created_at":               false,
	"expires_at > datetime('now')":   false,
	"expires_at > GETDATE()":         false,
	"x > @created_at":                false,
	"x > $created_at":                false,
	"x > ?created_at":                false,
	"expires_at > NOW()":             false,
	"NOW() < expires_at":             false,
	"CURRENT_TIMESTAMP < expires_at": false,
	"? < created_at":                 false,
	// texts
	"poll interval":            false,
	"the interval must be > 0": false,
	"usage: purge <before>":    false,
	"cannot delete":            false,
	"INTERVAL":                 false,
	"":                         false,
	"<":                        false,
	">":                        false,
}

func TestAges(t *testing.T) {
	for text, want := range ages {
		t.Run(text, func(t *testing.T) { require.Equal(t, want, Ages(text)) })
	}
}

func TestAgesOfColumns(t *testing.T) {
	for _, column := range strings.Fields("created_at createdAt insertedat expiresAt expire_at expireAt create_time start_datetime birthdate added_on created updated " +
		"expires expire expired expiry expiration valid_until deadline timestamp seen_ts ts") {
		require.True(t, Ages(column+" < ?"), column)
		require.True(t, Ages("? >= "+column), column)
		require.False(t, Ages(column+" > ?"), column)
	}
	for _, present := range strings.Fields("now() CURRENT_TIMESTAMP current_date LOCALTIMESTAMP curdate() SYSDATE GETDATE() getutcdate() SYSDATETIME() datetime('now') date('now') " +
		"unix_timestamp() strftime('%s') DATE_SUB(x) dateadd(day,-1,x)") {
		require.True(t, Ages("x <= "+present), present)
		require.False(t, Ages("x > "+present), present)
		require.False(t, Ages(present+" < x"), present)
	}
	for _, span := range strings.Fields("DATEDIFF(day,x,y) timestampdiff(day,x,y) timediff(x,y) julianday('now')") {
		require.True(t, Ages(span+" > 30"), span)
	}
}

func FuzzAges(f *testing.F) {
	for text := range ages {
		f.Add(text)
	}
	f.Fuzz(func(_ *testing.T, text string) { Ages(text) })
}
