package recognise

import (
	"context"
	"encoding/base64"
	"fmt"

	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/profile"
	iai "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/iai/v20200303"
)

// 低于该分数视为陌生人
const minScore = 80

// Tencent 腾讯云实现
type Tencent struct {
	client *iai.Client
	group  string
}

// NewTencent returns a recogniser that searches the people of group.
func NewTencent(id, key, region, group string) (*Tencent, error) {
	client, err := iai.NewClient(common.NewCredential(id, key), region, profile.NewClientProfile())
	if err != nil {
		return nil, fmt.Errorf("tencent client: %w", err)
	}
	return &Tencent{client: client, group: group}, nil
}

// Enrol 创建人员并上传照片
func (t *Tencent) Enrol(_ context.Context, personID, name string, photo []byte) error {
	req := iai.NewCreatePersonRequest()
	req.GroupId = common.StringPtr(t.group)
	req.PersonId = common.StringPtr(personID)
	req.PersonName = common.StringPtr(name)
	req.Image = common.StringPtr(base64.StdEncoding.EncodeToString(photo))
	if _, err := t.client.CreatePerson(req); err != nil {
		return fmt.Errorf("create person %s: %w", personID, err)
	}
	return nil
}

// Search 检索最相似的人员
func (t *Tencent) Search(_ context.Context, image string) (Match, error) {
	req := iai.NewSearchPersonsRequest()
	req.GroupIds = common.StringPtrs([]string{t.group})
	req.Image = &image
	resp, err := t.client.SearchPersons(req)
	if err != nil {
		return Match{}, fmt.Errorf("search: %w", err)
	}
	for _, result := range resp.Response.Results {
		for _, c := range result.Candidates {
			if *c.Score >= minScore {
				return Match{PersonID: *c.PersonId, Score: *c.Score}, nil
			}
		}
	}
	return Match{}, ErrNoMatch
}

// Remove 删除人员
// TODO: 离职流程接入
func (t *Tencent) Remove(_ context.Context, personID string) error {
	req := iai.NewDeletePersonRequest()
	req.PersonId = common.StringPtr(personID)
	_, err := t.client.DeletePerson(req)
	return err
}
