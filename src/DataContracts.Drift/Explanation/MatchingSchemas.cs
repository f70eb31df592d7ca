using System.Collections.Immutable;
using DataContracts.Drift.Solver;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;

namespace DataContracts.Drift.Explanation;

/// <summary>The schemas of the other version for the same value: what a keyword has become, or was.</summary>
internal sealed class MatchingSchemas
{
    private const int PartsOfOneStep = 16;

    private readonly ImmutableArray<Entry> _entries;
    private readonly SchemaLocation? _around;
    private readonly Func<Formula, Formula> _merge;
    private readonly StepBudget _budget;
    private readonly Lazy<ILookup<string, KeywordPart>> _byName;
    private readonly Lazy<KeywordPart[]> _byRule;
    private readonly Lazy<HashSet<Formula>> _known;

    private MatchingSchemas(ImmutableArray<Entry> entries, SchemaLocation? around, Func<Formula, Formula> merge, StepBudget budget)
    {
        _budget = budget;
        _entries = entries;
        _around = around;
        _merge = merge;
        var parts = new Lazy<KeywordPart[]>(() => [.. entries.SelectMany(PartsOf).Where(part => !part.IsInPlace)]);
        _byName = new(() => parts.Value
            .Where(part => part.Names?.Name is not null)
            .ToLookup(part => part.Names!.Name!, StringComparer.Ordinal));
        _byRule = new(() => [.. parts.Value.Where(part => part.Names?.Name is null)]);
        _known = new(() => [.. entries.Where(entry => entry.IsSure)
            .SelectMany(entry => Counted(PartsOf(merge(entry.Context.InPlace(entry.Schema)))))]);
    }

    /// <summary>The location of the schema itself, or of the nearest one around it that there is.</summary>
    public SchemaLocation? Location => _entries.IsEmpty ? _around : LocationOf(_entries[0].Schema);

    /// <summary>The schemas, in their order.</summary>
    public IEnumerable<Schema> Schemas => _entries.Select(entry => entry.Schema);

    /// <summary>Whether the other version lets values be shown that are for these schemas.</summary>
    public bool ShowValues => Schemas.All(schema => schema.Secrets.ShowValuesOf(schema.Place.Document, schema.Place.Token));

    /// <summary>Whether it lets the names of their members be shown.</summary>
    public bool ShowNames => Schemas.All(schema => schema.Secrets.ShowNamesOf(schema.Place.Document, schema.Place.Token));

    /// <param name="root">The root of the other version.</param>
    /// <param name="context">Its scope.</param>
    /// <param name="merge">Brings the meaning of both versions to one form.</param>
    /// <param name="budget">What looking for schemas may cost.</param>
    public static MatchingSchemas AtRoot(Schema root, MeaningContext context, Func<Formula, Formula> merge, StepBudget budget) =>
        new(Closure([new Entry(root, context, IsSure: true)], budget), null, merge, budget);

    /// <summary>The keyword of the same name, or null.</summary>
    public Keyword? Find(string keyword) =>
        _entries.SelectMany(entry => entry.Schema.Keywords).FirstOrDefault(each => each.Location.Keyword == keyword);

    /// <summary>Whether these schemas demand this too, each part of it literally.</summary>
    public bool Demand(Formula merged) => PartsOf(merged).All(_known.Value.Contains);

    /// <summary>The same below a member or item.</summary>
    public MatchingSchemas Below(KeywordPart part)
    {
        if (part.IsInPlace)
        {
            return this;
        }

        var sameName = part.Names?.Name is { } name ? _byName.Value[name] : [];
        var below = from other in Counted([.. sameName.Concat(_byRule.Value)])
                    where Matches(part, other)
                    select new Entry(other.Schema, other.Context, IsSure(part, other));
        return new MatchingSchemas(Closure(below, _budget), Location, _merge, _budget);
    }

    private ImmutableArray<T> Counted<T>(ImmutableArray<T> parts)
    {
        _budget.Take(parts.Length / PartsOfOneStep);
        return parts;
    }

    private static ImmutableArray<Formula> PartsOf(Formula formula) => formula is Conjunction all ? all.Parts : [formula];

    private bool Matches(KeywordPart part, KeywordPart other) =>
        (part.Names, other.Names) switch
        {
            ({ Name: { } name }, { } names) => _budget.Contains(names, name) == true,
            ({ } names, { } others) => names.Key == others.Key || (IsRest(names) && IsRest(others)),
            _ => part.Items is { } items && other.Items is { } range && range.From <= items.From && items.From <= range.To,
        };

    /// <summary>Whether the other schema is for all the values that the part is for.</summary>
    private static bool IsSure(KeywordPart part, KeywordPart other) =>
        (part.Names, other.Names) switch
        {
            ({ Name: not null }, { }) => true,
            ({ } names, { } others) => names.Key == others.Key,
            _ => part.Items is { } items && other.Items is { } range && range.From <= items.From && items.To <= range.To,
        };

    private static bool IsRest(NameSet names) => names.Name is null && names.Pattern is null;

    private static ImmutableArray<Entry> Closure(IEnumerable<Entry> start, StepBudget budget)
    {
        var found = ImmutableArray.CreateBuilder<Entry>();
        var seen = new HashSet<(Schema, MeaningContext)>();
        var pending = new Queue<Entry>(start);
        while (pending.TryDequeue(out var next))
        {
            if (!seen.Add((next.Schema, next.Context)))
            {
                continue;
            }

            found.Add(next);
            budget.Take();
            foreach (var part in PartsOf(next).Where(part => part.IsInPlace))
            {
                pending.Enqueue(new Entry(part.Schema, part.Context, next.IsSure));
            }
        }

        return found.ToImmutable();
    }

    private static IEnumerable<KeywordPart> PartsOf(Entry entry) =>
        entry.Schema.Keywords.SelectMany(keyword => entry.Context.Parts(keyword));

    /// <summary>Where a schema is: the name of the member that it is, or where it begins.</summary>
    public static SchemaLocation LocationOf(Schema schema)
    {
        var place = schema.Place;
        var isMember = place.Token > 0 && place.Document.Tokens[place.Token - 1].IsName;
        var token = isMember ? place.Token - 1 : place.Token;
        var range = place.Document.RangeOf(token);
        var isShort = isMember || place.Document.Tokens[token].Type != InstanceTypes.Object;
        var pointer = schema.Secrets.Of(place.Document).PointerOf(place.Document, token);
        return new SchemaLocation(place.Document.Path, isShort ? range : StartOf(range), pointer);
    }

    private static SourceRange StartOf(SourceRange range) =>
        new(range.StartLine, range.StartColumn, range.StartLine, range.StartColumn + 1);

    /// <param name="Schema">A schema for the value.</param>
    /// <param name="Context">Its scope.</param>
    /// <param name="IsSure">Whether it is for all values in question, or only for some.</param>
    private sealed record Entry(Schema Schema, MeaningContext Context, bool IsSure);
}
