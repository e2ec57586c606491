package v20200303

type AnalyzeFaceRequest struct{ Image *string }
