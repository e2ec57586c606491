// Command commands erases on the command line, where the command was added.
package main

import (
	"database/sql"
	"os"

	"github.com/spf13/cobra"
)

var db = new(sql.DB)

var root = &cobra.Command{Use: "faces"}

var addStaff = &cobra.Command{
	Use: "add-staff",
	RunE: func(cmd *cobra.Command, args []string) error {
		faceImage, err := os.ReadFile(args[1])
		if err != nil {
			return err
		}
		_, err = db.Exec("INSERT INTO staff (id, face) VALUES (?, ?)", args[0], faceImage)
		return err
	},
}

// 删除员工人脸
var removeStaff = &cobra.Command{
	Use:  "remove-staff",
	RunE: func(cmd *cobra.Command, args []string) error { return remove("staff", args[0]) },
}

func remove(table, id string) error {
	_, err := db.Exec("DELETE FROM staff WHERE id = ?", id)
	return err
}

var addGuest = &cobra.Command{
	Use: "add-guest",
	Run: func(cmd *cobra.Command, args []string) {
		if faceImage, err := os.ReadFile(args[1]); err == nil {
			db.Exec("INSERT INTO guests (id, face) VALUES (?, ?)", args[0], faceImage) // want `kept in an SQL table \(guests\).*no route, command or job leads to the deletion at .*:51\)`
		}
	},
}

// removeGuest was never added to the root command.
var removeGuest = &cobra.Command{
	Use: "remove-guest",
	Run: func(cmd *cobra.Command, args []string) {
		db.Exec("DELETE FROM guests WHERE id = ?", args[0])
	},
}

// newPurge 定期清理的子命令
func newPurge() *cobra.Command {
	cmd := &cobra.Command{Use: "purge"}
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		_, err := db.Exec("DELETE FROM captures WHERE created_at < NOW() - INTERVAL 30 DAY")
		return err
	}
	return cmd
}

func newCapture() *cobra.Command {
	return &cobra.Command{Use: "capture", RunE: func(cmd *cobra.Command, args []string) error {
		faceImage, err := os.ReadFile(args[0])
		if err != nil {
			return err
		}
		_, err = db.Exec("INSERT INTO captures (face) VALUES (?)", faceImage)
		return err
	}}
}

func init() {
	root.AddCommand(addStaff, removeStaff, addGuest)
}

func main() {
	root.AddCommand(newPurge(), newCapture())
	if err := root.Execute(); err != nil {
		os.Exit(1)
	}
}
