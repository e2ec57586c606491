package imaging

var Box ResampleFilter
