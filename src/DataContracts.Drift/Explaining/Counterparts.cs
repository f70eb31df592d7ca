using System.Collections.Immutable;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;

namespace DataContracts.Drift.Explaining;

/// <summary>The schemas of the other version that speak of the same value: what a keyword has become, or was.</summary>
internal sealed class Counterparts
{
    private readonly ImmutableArray<(Schema Schema, MeaningContext Context)> _schemas;
    private readonly SchemaLocation? _around;

    private Counterparts(ImmutableArray<(Schema, MeaningContext)> schemas, SchemaLocation? around)
    {
        _schemas = schemas;
        _around = around;
    }

    /// <summary>Where the schema itself stands, or the nearest one around it that there is.</summary>
    public SchemaLocation? Location => _schemas.IsEmpty ? _around : LocationOf(_schemas[0].Schema);

    public static Counterparts AtRoot(Schema root, MeaningContext context) => new(Closure([(root, context)]), null);

    /// <summary>The keyword of the same name, or null.</summary>
    public KeywordPlace? Find(string keyword) =>
        _schemas.SelectMany(each => each.Schema.Keywords).FirstOrDefault(each => each.Place.Keyword == keyword)?.Place;

    /// <summary>The same below a member or item.</summary>
    public Counterparts Below(KeywordPart part) => part.IsInPlace
        ? this
        : new Counterparts(
            Closure(
                from each in _schemas
                from keyword in each.Schema.Keywords
                from other in keyword.Parts(each.Context)
                where Matches(part, other)
                select (other.Schema, other.Context)),
            Location);

    private static bool Matches(KeywordPart part, KeywordPart other) =>
        (part.Names, other.Names) switch
        {
            ({ Name: { } name }, { } names) => names.Contains(name),
            ({ } names, { } others) => names.Key == others.Key || (IsRest(names) && IsRest(others)),
            _ => part.Items is { } items && other.Items is { } range && range.From <= items.From && items.From <= range.To,
        };

    private static bool IsRest(NameSet names) => names.Name is null && names.Pattern is null;

    private static ImmutableArray<(Schema, MeaningContext)> Closure(IEnumerable<(Schema Schema, MeaningContext Context)> start)
    {
        var found = ImmutableArray.CreateBuilder<(Schema, MeaningContext)>();
        var pending = new Queue<(Schema Schema, MeaningContext Context)>(start);
        while (pending.TryDequeue(out var next))
        {
            if (found.Contains(next))
            {
                continue;
            }

            found.Add(next);
            foreach (var part in next.Schema.Keywords.SelectMany(keyword => keyword.Parts(next.Context)).Where(part => part.IsInPlace))
            {
                pending.Enqueue((part.Schema, part.Context));
            }
        }

        return found.ToImmutable();
    }

    private static SchemaLocation LocationOf(Schema schema)
    {
        var place = schema.Place;
        var isMember = place.Token > 0 && place.Document.Tokens[place.Token - 1].IsName;
        var token = isMember ? place.Token - 1 : place.Token;
        var range = isMember || place.Document.Tokens[token].Type != InstanceTypes.Object ? place.Document.RangeOf(token) : StartOf(place.Document.RangeOf(token));
        return new SchemaLocation(place.Document.Path, range, place.Document.Pointers.Of(token));
    }

    private static SourceRange StartOf(SourceRange range) => new(range.StartLine, range.StartColumn, range.StartLine, range.StartColumn + 1);
}
