// Package loans keeps applications.
package loans

// Loan is one application.
type Loan struct {
	ID       string
	Approved bool
	Status   int
}

// The states of a loan.
const (
	StatusNew = iota
	StatusRejected
)

// Book keeps loans.
type Book struct{}

// Find returns a loan.
func (b *Book) Find(id string) (*Loan, error) { return &Loan{ID: id}, nil }

// Settle writes what was decided.
func (b *Book) Settle(l *Loan, yes bool) {
	if yes {
		l.Approved = true
		return
	}
	l.Approved = false
}
