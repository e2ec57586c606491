package v20200303

type SearchPersonsRequest struct {
	GroupIds []*string
	Image    *string
	Url      *string
}

type SearchPersonsResponse struct {
	Response *struct {
		Results []*struct {
			Candidates []*struct {
				PersonId *string
				Score    *float64
			}
		}
	}
}

func NewSearchPersonsRequest() *SearchPersonsRequest { return &SearchPersonsRequest{} }

func (c *Client) SearchPersons(r *SearchPersonsRequest) (*SearchPersonsResponse, error) {
	return nil, nil
}
