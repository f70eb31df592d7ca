using System.Text.Json.Nodes;

namespace DataContracts.Conformance.Differential;

/// <summary>Compares the verdicts of this validator with those of a peer, and shrinks what differs.</summary>
internal sealed class PeerComparison(Peer peer, PeerProcess process, Dialect dialect)
{
    /// <returns>A description of the first difference, or null.</returns>
    public string? FindDifference(JsonNode schema, JsonNode?[] documents, out Verdicts mine)
    {
        mine = Engine.Ask(dialect, schema, documents);
        var theirs = process.Ask(dialect, schema, documents);
        if ((mine.Refusal ?? theirs.Refusal) is { } refusal)
        {
            var who = mine.Refusal is null ? peer.Name : "this engine";
            var small = Shrink(schema, candidate => IsRefusedByOne(candidate, documents));
            return $"{who} refuses the schema: {refusal}{Environment.NewLine}{small.ToJsonString()}";
        }

        var verdicts = mine.Valid;
        var differing = Enumerable.Range(0, documents.Length).Where(index => verdicts[index] != theirs.Valid[index]).Take(1);
        return differing.Select(index => Describe(schema, documents[index])).FirstOrDefault();
    }

    private string Describe(JsonNode schema, JsonNode? document)
    {
        var smallSchema = Shrink(schema, candidate => Differs(candidate, document));
        var smallDocument = Shrinking.Shrink(document, candidate => Differs(smallSchema, candidate));
        smallSchema = Shrink(smallSchema, candidate => Differs(candidate, smallDocument));
        var valid = Engine.Ask(dialect, smallSchema, [smallDocument]).Valid[0];
        return $"""
            this engine says {(valid ? "valid" : "invalid")}, {peer.Name} {(valid ? "invalid" : "valid")}
            schema   {smallSchema.ToJsonString()}
            document {smallDocument?.ToJsonString() ?? "null"}
            before it was made smaller
            schema   {schema.ToJsonString()}
            document {document?.ToJsonString() ?? "null"}
            """;
    }

    private JsonNode Shrink(JsonNode schema, Func<JsonNode, bool> isStillWrong) =>
        Shrinking.Shrink(schema, candidate => !peer.Excludes(dialect, candidate) && isStillWrong(candidate!))!;

    private bool IsRefusedByOne(JsonNode schema, JsonNode?[] documents) =>
        Engine.Ask(dialect, schema, documents).Refusal is null != process.Ask(dialect, schema, documents).Refusal is null;

    private bool Differs(JsonNode schema, JsonNode? document)
    {
        var (mine, theirs) = (Engine.Ask(dialect, schema, [document]), process.Ask(dialect, schema, [document]));
        return mine.Refusal is null && theirs.Refusal is null && mine.Valid[0] != theirs.Valid[0];
    }
}
