// Package suppressed negotiates one by one.
package suppressed

type FaceConsent struct{ Irrevocable bool }

//facelint:allow perpetual the contract with each actor is negotiated one by one
var actor = FaceConsent{Irrevocable: true}
