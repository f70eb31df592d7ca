using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Outputs;

/// <summary>The result of one keyword for one value.</summary>
internal sealed class KeywordEvaluation(SchemaEvaluation owner, string name)
{
    private readonly List<SchemaEvaluation> _subschemas = [];
    private string? _path;

    public SchemaEvaluation Owner => owner;

    public string Name => name;

    public IReadOnlyList<SchemaEvaluation> Subschemas => _subschemas;

    public bool IsValid { get; private set; } = true;

    /// <summary>What the keyword itself has against the value; null where only its subschemas have something.</summary>
    public Func<ValueText, string>? Error { get; private set; }

    /// <summary>The annotation as JSON, or null.</summary>
    public string? Annotation { get; private set; }

    /// <summary>Where the annotation comes from.</summary>
    public KeywordLocation? Location { get; private set; }

    public string Path => _path ??= JsonPointer.Append(owner.Path, name);

    public void Add(SchemaEvaluation subschema) => _subschemas.Add(subschema);

    public void Fail(Func<ValueText, string>? error)
    {
        IsValid = false;
        Error = error;
    }

    public void Annotate(string json, KeywordLocation location)
    {
        Annotation = json;
        Location = location;
    }
}
