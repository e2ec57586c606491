package report_test

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"

	"github.com/google/jsonschema-go/jsonschema"
	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"
	"github.com/stretchr/testify/require"

	"github.com/facelint/facelint/internal/lang"
)

// published reads the schema that we publish.
func published(t *testing.T) *jsonschema.Resolved {
	t.Helper()
	data, err := os.ReadFile("../../docs/report.schema.json")
	require.NoError(t, err)
	var schema jsonschema.Schema
	require.NoError(t, json.Unmarshal(data, &schema))
	resolved, err := schema.Resolve(nil)
	require.NoError(t, err)
	return resolved
}

func TestJSONKeepsToItsSchema(t *testing.T) {
	schema := published(t)
	for _, doc := range documents {
		var value any
		require.NoError(t, json.Unmarshal(written(t, "json", doc.run()), &value))
		require.NoError(t, schema.Validate(value), doc.name)
	}
}

// TestSchemaIsStrict keeps the schema from passing everything: each change
// below makes a report that it must refuse.
func TestSchemaIsStrict(t *testing.T) {
	schema := published(t)
	type object = map[string]any
	first := func(r object, list string) object { return r[list].([]any)[0].(object) }
	for name, spoil := range map[string]func(object){
		"other schema":          func(r object) { r["schema"] = "facelint-report/2" },
		"extra key":             func(r object) { r["extra"] = 1 },
		"unknown status":        func(r object) { r["status"] = "fine" },
		"extra key in finding":  func(r object) { first(r, "findings")["extra"] = 1 },
		"no fingerprint":        func(r object) { delete(first(r, "findings"), "fingerprint") },
		"one language":          func(r object) { delete(first(r, "findings")["message"].(object), "zh") },
		"line zero":             func(r object) { first(r, "findings")["position"].(object)["line"] = 0.0 },
		"silenced, no reason":   func(r object) { delete(first(r, "suppressed"), "suppression") },
		"article without state": func(r object) { delete(first(first(r, "findings"), "articles"), "status") },
	} {
		t.Run(name, func(t *testing.T) {
			var value object
			require.NoError(t, json.Unmarshal(written(t, "json", run()), &value))
			require.NoError(t, schema.Validate(value))
			spoil(value)
			require.Error(t, schema.Validate(value))
		})
	}
}

func TestSARIFKeepsToItsSchema(t *testing.T) {
	for _, doc := range documents {
		for _, l := range []lang.Lang{lang.En, lang.Zh} {
			out := written(t, "sarif", in(l, doc.run()))
			// Decoding finds properties that SARIF does not have, validation
			// those that it wants and bad values.
			strict := json.NewDecoder(bytes.NewReader(out))
			strict.DisallowUnknownFields()
			require.NoError(t, strict.Decode(new(sarif.Report)))
			log, err := sarif.FromBytes(out)
			require.NoError(t, err)
			// The library decodes two absent properties to values that its
			// schema refuses; absent means these.
			log.Runs[0].NewlineSequences = []string{"\r\n", "\n"}
			log.Runs[0].Tool.Driver.Language = "en-US"
			require.NoError(t, log.Validate())
		}
	}
}

// parsed reads the only run of a SARIF log.
func parsed(t *testing.T, out []byte) *sarif.Run {
	t.Helper()
	log, err := sarif.FromBytes(out)
	require.NoError(t, err)
	require.Len(t, log.Runs, 1)
	return log.Runs[0]
}

// TestSARIFIsWhatCodeScanningAccepts checks what the schema leaves open and
// upload services ask for.
func TestSARIFIsWhatCodeScanningAccepts(t *testing.T) {
	run := parsed(t, written(t, "sarif", run()))
	require.Len(t, run.Results, 4)
	for _, r := range run.Results {
		require.NotEmpty(t, r.Locations)
		location := r.Locations[0].PhysicalLocation
		require.Regexp(t, `^backend/web/[^ ]+$`, *location.ArtifactLocation.URI)
		require.Positive(t, *location.Region.StartLine)
		require.Equal(t, *r.RuleID, *run.Tool.Driver.Rules[r.RuleIndex].ID)
		require.NotEmpty(t, r.PartialFingerprints["facelint/v1"])
		require.NotEmpty(t, *r.Message.Text)
		require.NotNil(t, r.Suppressions, "one result has suppressions, so all must have the list")
		require.NotEmpty(t, r.CodeFlows[0].ThreadFlows[0].Locations)
	}
	require.Equal(t, "statutory retention, file 12/2026", *run.Results[3].Suppressions[0].Justification)

	require.Contains(t, string(written(t, "sarif", clean())), `"results": []`)
	require.NotContains(t, string(written(t, "sarif", clean())), `"suppressions"`)
}

func TestSARIFShowsProblemsAndBlindSpots(t *testing.T) {
	broken := parsed(t, written(t, "sarif", incomplete())).Invocations[0]
	require.False(t, *broken.ExecutionSuccessful)
	require.Len(t, broken.ToolExecutionNotifications, 3)
	require.Equal(t, "sdk.model:7: the row matches nothing", *broken.ToolExecutionNotifications[2].Message.Text)
	whole := parsed(t, written(t, "sarif", run())).Invocations[0]
	require.True(t, *whole.ExecutionSuccessful)
	require.Len(t, whole.ToolExecutionNotifications, 2)
	require.Equal(t, "note", whole.ToolExecutionNotifications[0].Level)
}
