using DataContracts.JsonSchema.Evaluation.Planning;

namespace DataContracts.JsonSchema.Evaluation;

/// <summary>The subschemas of a schema, by the part of a value that they are for.</summary>
internal sealed class SchemaParts
{
    private readonly ILookup<string, AppliedSchema> _named;
    private readonly AppliedSchema[] _others;

    public SchemaParts(Schema schema)
    {
        IApplicator[] keywords = [.. schema.Keywords.OfType<IApplicator>()];
        AppliedSchema[] all = [.. keywords.SelectMany(keyword => keyword.Subschemas)];
        InPlace = [.. all.Where(part => part.IsInPlace).Select(part => part.Schema).Distinct()];
        Demanded = [.. keywords.OfType<IInPlaceApplicator>().Where(keyword => keyword.Combination == Combination.All)
            .SelectMany(keyword => keyword.InPlaceSubschemas)];
        Below = [.. all.Where(part => !part.IsInPlace)];
        _named = Below.Where(part => part.Members?.Name is not null).ToLookup(part => part.Members!.Name!, StringComparer.Ordinal);
        _others = [.. Below.Where(part => part.Members?.Name is null)];
    }

    /// <summary>Those for the value itself.</summary>
    public Schema[] InPlace { get; }

    /// <summary>Those among them that must accept the value.</summary>
    public Schema[] Demanded { get; }

    /// <summary>Those for its members, their names, and its items.</summary>
    public AppliedSchema[] Below { get; }

    /// <summary>Those that may be for the same part of a value as a subschema of another schema.</summary>
    public IEnumerable<Schema> Meeting(AppliedSchema other)
    {
        var candidates = other.Members?.Name is { } name ? _named[name].Concat(_others) : Below;
        return candidates.Where(part => part.MayMeet(other)).Select(part => part.Schema);
    }
}
