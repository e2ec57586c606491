package lifecycle

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// told writes partials as "function: store deleted leaves stores".
func told(all []Partial) []string {
	var out []string
	for _, p := range all {
		var left []string
		for _, h := range p.Left {
			left = append(left, h.Store.Medium+" "+h.Store.Name)
		}
		out = append(out, fmt.Sprintf("%s: %s leaves %s", p.Erasure.Func, p.Erasure.Store.Name, strings.Join(left, ", ")))
	}
	return out
}

var (
	users, orders      = Store{"sql", "users"}, Store{"sql", "orders"}
	photos             = Store{"object", "photos"}
	enrolsUser         = []Obligation{{Store: photos, Func: "p.EnrolUser"}}
	writtenWithOrder   = []Obligation{{Store: photos, Func: "p.f", Along: []Store{orders}}}
	closing            = Erasure{Store: users, Func: "p.Close", Pos: at(1)}
	cancelling         = Erasure{Store: orders, Func: "p.Cancel", Pos: at(1)}
	leavesPhotos       = []string{"p.Close: users leaves object photos"}
	leavesOrdersPhotos = []string{"p.Cancel: orders leaves object photos"}
)

func in(store Store, e Erasure) Erasure {
	e.Store = store
	return e
}

var partials = []struct {
	name string
	p    Program
	want []string
}{
	{"written together", Program{Kept: writtenWithOrder, Erased: []Erasure{cancelling}}, leavesOrdersPhotos},
	{"a document that is written together",
		Program{Kept: []Obligation{{Store: photos, Along: []Store{{"document", "db/people"}}}}, Erased: []Erasure{{Store: Store{"document", "db/people"}, Func: "f"}}},
		[]string{"f: db/people leaves object photos"}},
	{"written with other rows", Program{Kept: writtenWithOrder, Erased: []Erasure{in(Store{"sql", "rooms"}, cancelling)}}, nil},
	{"written with rows that go from who knows where", Program{Kept: writtenWithOrder, Erased: []Erasure{in(Store{"sql", ""}, cancelling)}}, nil},
	{"only kept again together", Program{Kept: []Obligation{{Store: photos, Func: "p.f", Along: []Store{orders}, Again: true}}, Erased: []Erasure{cancelling}}, nil},
	{"a file is no owner", Program{Kept: []Obligation{{Store: photos, Along: []Store{{"file", "users"}}}}, Erased: []Erasure{{Store: Store{"file", "users"}, Func: "f"}}}, nil},

	{"owner by key", Program{Kept: []Obligation{{Store: faces}}, Erased: []Erasure{closing}, Owners: []Owner{{"users", "faces"}}}, []string{"p.Close: users leaves sql faces"}},
	{"owner by key, in other number", Program{Kept: []Obligation{{Store: faces}}, Erased: []Erasure{closing}, Owners: []Owner{{"user", "face"}}},
		[]string{"p.Close: users leaves sql faces"}},
	{"a thing by key", Program{Kept: []Obligation{{Store: faces}}, Erased: []Erasure{cancelling}, Owners: []Owner{{"orders", "faces"}}}, nil},
	{"what belongs is no owner", Program{Kept: []Obligation{{Store: faces}}, Erased: []Erasure{cancelling}, Owners: []Owner{{"faces", "orders"}}}, nil},
	{"owner of what is written together", Program{Kept: writtenWithOrder, Erased: []Erasure{closing}, Owners: []Owner{{"users", "orders"}}}, leavesPhotos},
	{"owner of a table that is not known", Program{Kept: []Obligation{{Store: Store{"gallery", ""}}}, Erased: []Erasure{cancelling}, Owners: []Owner{{"orders", "faces"}, {"orders", ""}}}, nil},
	{"a person over another table", Program{Kept: []Obligation{{Store: faces}}, Erased: []Erasure{closing}, Owners: []Owner{{"users", "albums"}, {"albums", "faces"}}},
		[]string{"p.Close: users leaves sql faces"}},
	{"a person over another table, in other number", Program{Kept: []Obligation{{Store: faces}}, Erased: []Erasure{closing}, Owners: []Owner{{"user", "album"}, {"albums", "faces"}}},
		[]string{"p.Close: users leaves sql faces"}},
	{"a person over nothing", Program{Kept: []Obligation{{Store: faces}}, Erased: []Erasure{closing}, Owners: []Owner{{"albums", "faces"}}}, nil},
	{"another over another table", Program{Kept: []Obligation{{Store: faces}}, Erased: []Erasure{closing}, Owners: []Owner{{"rooms", "albums"}, {"albums", "faces"}}}, nil},
	{"a person over a third table", Program{Kept: []Obligation{{Store: faces}}, Erased: []Erasure{closing}, Owners: []Owner{{"users", "orders"}, {"albums", "faces"}}}, nil},
	{"a thing over another table", Program{Kept: []Obligation{{Store: faces}}, Erased: []Erasure{cancelling}, Owners: []Owner{{"orders", "albums"}, {"albums", "faces"}}}, nil},

	{"persons of whom the function speaks", Program{Kept: enrolsUser, Erased: []Erasure{closing}}, leavesPhotos},
	{"persons of whom the type speaks", Program{Kept: []Obligation{{Store: photos, Func: "(*example.com/m.UserService).Enrol"}}, Erased: []Erasure{closing}}, leavesPhotos},
	{"persons of whom the package speaks", Program{Kept: []Obligation{{Store: photos, Func: "example.com/m/user.Enrol"}}, Erased: []Erasure{closing}}, leavesPhotos},
	{"persons of whom only the module speaks", Program{Kept: []Obligation{{Store: photos, Func: "example.com/user/m.Enrol"}}, Erased: []Erasure{closing}}, nil},
	{"persons of another sort", Program{Kept: enrolsUser, Erased: []Erasure{in(Store{"sql", "staff"}, closing)}}, nil},
	{"things of which the function speaks", Program{Kept: []Obligation{{Store: photos, Func: "p.EnrolOrder"}}, Erased: []Erasure{cancelling}}, nil},
	{"persons of a table that is not known", Program{Kept: enrolsUser, Erased: []Erasure{in(Store{"sql", ""}, closing)}}, nil},

	{"the rest goes too", Program{Kept: enrolsUser, Erased: []Erasure{closing, in(photos, closing)}}, nil},
	{"the rest goes first", Program{Kept: enrolsUser, Erased: []Erasure{in(photos, closing), closing}}, nil},
	{"the rest goes from who knows where", Program{Kept: enrolsUser, Erased: []Erasure{closing, in(Store{"object", ""}, closing)}}, nil},
	{"something else goes from there", Program{Kept: enrolsUser, Erased: []Erasure{closing, in(Store{"object", "logs"}, closing)}}, leavesPhotos},
	{"the rest goes by another operation", Program{Kept: enrolsUser, Erased: []Erasure{closing, {Store: photos, Func: "p.Forget"}}}, leavesPhotos},
	{"the rest goes by a cascade", Program{Kept: []Obligation{{Store: faces, Func: "p.User"}}, Erased: []Erasure{closing}, Cascades: []Cascade{{"users", "faces"}}}, nil},
	{"what a cascade takes along has an owner's place", Program{Kept: writtenWithOrder, Erased: []Erasure{closing}, Cascades: []Cascade{{"users", "orders"}}},
		[]string{"p.Close: orders leaves object photos"}},
	{"marked too, of which the mark tells", Program{Kept: []Obligation{{Store: faces, Func: "p.User"}}, Erased: []Erasure{closing, {Store: faces, Func: "p.Close", Soft: true}}}, nil},

	{"the person is only marked", Program{Kept: enrolsUser, Erased: []Erasure{{Store: users, Func: "p.Close", Soft: true}}}, leavesPhotos},
	{"of an age", Program{Kept: enrolsUser, Erased: []Erasure{{Store: users, Func: "p.Close", Aged: true}}}, nil},
	{"of an age and on request", Program{Kept: enrolsUser, Erased: []Erasure{{Store: orders, Func: "p.Close", Aged: true}, closing}}, leavesPhotos},
	{"nothing brings it about", Program{Kept: enrolsUser, Erased: []Erasure{{Store: users, Func: "p.Close", Idle: true}}}, nil},
	{"nothing brings about that the rest goes", Program{Kept: enrolsUser, Erased: []Erasure{closing, {Store: photos, Func: "p.Close", Idle: true}}}, leavesPhotos},

	{"several operations by one deletion", Program{Kept: enrolsUser, Erased: []Erasure{{Store: users, Func: "p.Z", Pos: at(1)}, {Store: users, Func: "p.A", Pos: at(1)}}},
		[]string{"p.A: users leaves object photos"}},
	{"several operations by deletions of their own", Program{Kept: enrolsUser, Erased: []Erasure{{Store: users, Func: "p.Z", Pos: at(1)}, {Store: users, Func: "p.A", Pos: at(2)}}},
		[]string{"p.A: users leaves object photos", "p.Z: users leaves object photos"}},
	{"several deletions by one operation", Program{Kept: enrolsUser, Erased: []Erasure{closing, {Store: users, Func: "p.Close", Pos: at(2)}}}, leavesPhotos},
	{"several stores", Program{
		Kept:   []Obligation{{Store: photos, Func: "p.User", Pos: at(3)}, {Store: faces, Func: "p.User", Pos: at(2)}, {Store: Store{"gallery", ""}, Func: "p.f", Pos: at(1)}},
		Erased: []Erasure{closing},
	}, []string{"p.Close: users leaves sql faces, object photos"}},
	{"the row of the person itself", Program{Kept: []Obligation{{Store: users, Func: "p.User"}}, Erased: []Erasure{closing}}, nil},
	{"the row of the person itself, only marked", Program{Kept: []Obligation{{Store: users, Func: "p.User"}}, Erased: []Erasure{{Store: users, Func: "p.Close", Soft: true}}}, nil},
}

func TestPartials(t *testing.T) {
	for _, c := range partials {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, told(Partials(c.p))) })
	}
}

func TestPerson(t *testing.T) {
	for table, want := range map[string]string{
		"users": "user", "user": "user", "t_user": "user", "tb_users": "user", "tbl_user": "user", "sys_user": "user", "app_user": "user",
		"user_info": "user", "t_user_info": "user", "user_table": "user", "db/users": "user",
		"people": "person", "persons": "person", "children": "child", "staff": "staff", "employees": "employee", "visitors": "visitor",
		"yonghu": "yonghu", "t_yuangong": "yuangong",
		"faces": "", "user_faces": "", "user_logs": "", "orders": "", "users/faces": "", "": "",
	} {
		require.Equal(t, want, person(table), table)
	}
	for _, table := range strings.Fields("users accounts people employees staff members customers clients visitors guests students pupils teachers residents tenants " +
		"owners drivers patients workers passengers citizens children subjects profiles individuals yonghu renyuan yuangong xuesheng huiyuan zhuhu yezhu") {
		require.NotEmpty(t, person(table), table)
	}
}

func TestSameTable(t *testing.T) {
	for _, pair := range [][2]string{{"face", "faces"}, {"person", "people"}, {"t_user", "t_users"}, {"category", "categories"}, {"staff", "staff"}} {
		require.True(t, sameTable(pair[0], pair[1]), "%v", pair)
		require.True(t, sameTable(pair[1], pair[0]), "%v", pair)
	}
	for _, pair := range [][2]string{{"faces", "facets"}, {"user", "user_faces"}, {"users", ""}, {"bus", "users"}} {
		require.False(t, sameTable(pair[0], pair[1]), "%v", pair)
	}
}
