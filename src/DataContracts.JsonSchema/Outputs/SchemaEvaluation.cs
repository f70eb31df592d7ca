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

    /// <summary>Whether the last part of the path may be shown, which may be a name that the contract calls secret.</summary>
    private bool ShowsPart => schema.Place is var (document, token, _)
        && (token == 0 || !document.Tokens[token - 1].IsName || schema.Secrets.Of(document).Shows(token - 1));

    /// <summary>The value's token.</summary>
    public int Instance => instance;

    public IReadOnlyList<KeywordEvaluation> Keywords => _keywords;

    /// <summary>Why the schema as a whole accepts nothing, or there is no verdict; null where its keywords decide.</summary>
    public Func<ValueText, string>? Error { get; private set; }

    public bool IsValid => Error is null && _keywords.All(keyword => keyword.IsValid);

    /// <summary>The keywords on the way from the root, references included, as a JSON Pointer.</summary>
    public string Path => _path ??= part is null
        ? $"{applicator?.Path}"
        : JsonPointer.Append($"{applicator?.Path}", ShowsPart ? part : ValueText.NameNotShown);

    public KeywordEvaluation Add(string keyword)
    {
        var evaluation = new KeywordEvaluation(this, keyword);
        _keywords.Add(evaluation);
        return evaluation;
    }

    public void Fail(Func<ValueText, string> error) => Error = error;
}
