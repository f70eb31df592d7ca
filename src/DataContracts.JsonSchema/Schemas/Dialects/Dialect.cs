using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Schemas.Dialects;

/// <summary>A dialect of JSON Schema: what differs between drafts, as data.</summary>
internal sealed record Dialect
{
    /// <summary>The meta-schema's URI, without an empty fragment.</summary>
    public required string Uri { get; init; }

    public required FrozenDictionary<string, KeywordDefinition> Keywords { get; init; }

    /// <summary><c>$id</c>, or <c>id</c> in draft-04.</summary>
    public string IdKeyword { get; init; } = "$id";

    /// <summary>Whether <c>$ref</c> makes its siblings void (draft-07 and earlier).</summary>
    public bool RefReplacesSiblings { get; init; }

    /// <summary>Whether <c>"$id": "#name"</c> declares an anchor (draft-07 and earlier).</summary>
    public bool IdMayBeAnchor { get; init; }

    /// <summary>Whether <c>format</c> is asserted where the options leave it to the dialect.</summary>
    public bool AssertsFormat { get; init; }

    /// <summary>The formats that the dialect defines.</summary>
    public required string FormatSet { get; init; }

    /// <summary>Whether 1.0 is an integer (from draft-06 on).</summary>
    public bool FloatMayBeInteger { get; init; } = true;

    /// <summary>Whether the meta-schema allows for each keyword at least what <see cref="KeywordDefinition.IsLegal"/> does.</summary>
    public bool KnowsLegalValues { get; init; }

    /// <summary>Whether the meta-schema wants the values of an <c>enum</c> to differ (draft-07 and earlier).</summary>
    public bool ListsDistinctValues { get; init; }

    /// <summary>Whether the value of a keyword that is not known is an annotation (from 2019-09 on; it was to be ignored before).</summary>
    public bool UnknownIsAnnotation { get; init; }

    /// <summary>
    /// Whether what its predecessors allowed is let pass although the meta-schema does not: v1's own test suite has other keywords in its
    /// schemas, and <c>#</c> before a dynamic anchor.
    /// </summary>
    public bool ToleratesPredecessors { get; init; }

    public static FrozenDictionary<string, KeywordDefinition> Table(params ImmutableArray<KeywordDefinition>[] vocabularies) =>
        vocabularies.SelectMany(vocabulary => vocabulary).ToFrozenDictionary(keyword => keyword.Name, StringComparer.Ordinal);
}
