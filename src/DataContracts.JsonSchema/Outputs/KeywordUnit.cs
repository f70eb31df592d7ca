namespace DataContracts.JsonSchema.Outputs;

/// <summary>An output unit of 2019-09 and 2020-12 (Core, section 12.3): a keyword, or a subschema below one.</summary>
internal sealed record KeywordUnit(bool IsValid, string Path, string AbsoluteLocation, string InstanceLocation)
{
    /// <summary>Why not; null where the units below say it.</summary>
    public string? Error { get; init; }

    /// <summary>Whether the error is the unit's own, and not only that something below it fails.</summary>
    public bool HasOwnError { get; init; }

    /// <summary>The annotation as JSON, or null.</summary>
    public string? Annotation { get; init; }

    public IReadOnlyList<KeywordUnit> Units { get; init; } = [];
}
