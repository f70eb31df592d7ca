using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Outputs;

/// <summary>One schema applied to one value, with all that its keywords said.</summary>
internal sealed class SchemaEvaluation(Schema schema, int instance, KeywordEvaluation? applicator, string? part)
{
    private readonly List<KeywordEvaluation> _keywords = [];
    private string? _path;

    public Schema Schema => schema;

    /// <summary>The value's token.</summary>
    public int Instance => instance;

    public IReadOnlyList<KeywordEvaluation> Keywords => _keywords;

    /// <summary>Why the schema as a whole accepts nothing, or there is no verdict; null where its keywords decide.</summary>
    public Func<ValueText, string>? Error { get; private set; }

    public bool IsValid => Error is null && _keywords.All(keyword => keyword.IsValid);

    /// <summary>The keywords on the way from the root, references included, as a JSON Pointer.</summary>
    public string Path => _path ??= $"{applicator?.Path}{(part is null ? "" : JsonPointer.Append("", part))}";

    public KeywordEvaluation Add(string keyword)
    {
        var evaluation = new KeywordEvaluation(this, keyword);
        _keywords.Add(evaluation);
        return evaluation;
    }

    public void Fail(Func<ValueText, string> error) => Error = error;
}
