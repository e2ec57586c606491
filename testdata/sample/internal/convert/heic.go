// Package convert turns the pictures that phones make into JPEG.
package convert

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
)

// HEIC 调用 heif-convert 转换 iPhone 照片
type HEIC struct{}

// ToJPEG 非 HEIC 原样返回
func (HEIC) ToJPEG(ctx context.Context, data []byte) ([]byte, error) {
	if len(data) < 12 || !bytes.Equal(data[4:12], []byte("ftypheic")) {
		return data, nil
	}
	in, err := os.CreateTemp("", "upload-*.heic")
	if err != nil {
		return nil, err
	}
	// 转换完立即删除
	defer os.Remove(in.Name())
	defer in.Close()
	if _, err := in.Write(data); err != nil {
		return nil, err
	}
	out := in.Name() + ".jpg"
	defer os.Remove(out)
	if err := exec.CommandContext(ctx, "heif-convert", in.Name(), out).Run(); err != nil {
		return nil, fmt.Errorf("heif-convert: %w", err)
	}
	return os.ReadFile(out)
}
