using System.Collections.Immutable;

namespace DataContracts.JsonSchema;

/// <summary>How contracts are compiled.</summary>
public sealed record CompilerOptions
{
    /// <summary>Whether <c>format</c> is asserted; null, the default, for what the dialect says.</summary>
    public bool? AssertFormat { get; init; }

    /// <summary>The dialect's URI for a schema without <c>$schema</c>; null for 2020-12.</summary>
    public string? DefaultDialect { get; init; }

    /// <summary>The deepest nesting of arrays and objects that is read. Default 256.</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>Folders (full paths) that no reference may leave; empty where files are not to be read at all.</summary>
    public ImmutableArray<string> Roots { get; init; } = [];

    /// <summary>Vocabularies that a meta-schema may name besides the standard's.</summary>
    public ImmutableArray<SchemaVocabulary> Vocabularies { get; init; } = [];
}
