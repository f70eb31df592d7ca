using System.Collections.Immutable;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Evaluation.Planning;

/// <summary>
/// A set of strings, integers, Booleans and null, or all but a set of them. A string is written with a quote before its value; the
/// others by their text, which is unique for each of them but not for a number with a fraction or an exponent.
/// </summary>
internal sealed record ScalarSet(ImmutableHashSet<string> Values, bool IsComplement)
{
    public static readonly ScalarSet All = new(ImmutableHashSet.Create<string>(StringComparer.Ordinal), IsComplement: true);

    /// <summary>Whether there may be values beside them: objects, arrays, or numbers that are written with a fraction.</summary>
    public bool HasOthers { get; init; } = true;

    public bool IsAll => IsComplement && Values.IsEmpty;

    /// <summary>The scalars among some values; all where one of them has no unique text.</summary>
    public static ScalarSet Of(SourceDocument document, IEnumerable<int> values)
    {
        var keys = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var hasOthers = false;
        foreach (var value in values)
        {
            var token = document.Tokens[value];
            if (!HasUniqueText(token, document.TextOf(value)))
            {
                return All;
            }

            if (token.Type is InstanceTypes.Object or InstanceTypes.Array)
            {
                hasOthers = true;
            }
            else
            {
                keys.Add(token.Type == InstanceTypes.String ? '"' + document.StringOf(value) : document.StringOf(value));
            }
        }

        return new ScalarSet(keys.ToImmutable(), IsComplement: false) { HasOthers = hasOthers };
    }

    /// <summary>Whether two tokens of the type stand for the same value only where their texts are equal.</summary>
    public static bool HasUniqueText(in Token token, ReadOnlySpan<byte> text) =>
        (token.Type & (InstanceTypes.IntegralFloat | InstanceTypes.Fraction)) == 0 && !text.StartsWith("-0"u8);

    /// <summary>The types that values equal to one of these have: numbers are equal however they are written.</summary>
    public static InstanceTypes TypesOf(SourceDocument document, IEnumerable<int> values) =>
        values.Select(value => document.Tokens[value].Type)
            .Aggregate(InstanceTypes.None, (types, type) => types | ((type & InstanceTypes.Number) != 0 ? InstanceTypes.Number : type));

    public bool Contains(string key) => Values.Contains(key) != IsComplement;

    public ScalarSet Complement() => new(Values, !IsComplement);

    public ScalarSet Intersect(ScalarSet other) => (IsComplement, other.IsComplement) switch
    {
        (false, _) => new(Values.Where(other.Contains).ToImmutableHashSet(StringComparer.Ordinal), IsComplement: false)
        {
            HasOthers = HasOthers && other.HasOthers,
        },
        (true, false) => other.Intersect(this),
        _ => new(Values.Union(other.Values), IsComplement: true) { HasOthers = HasOthers && other.HasOthers },
    };

    public ScalarSet Union(ScalarSet other) =>
        Complement().Intersect(other.Complement()).Complement() with { HasOthers = HasOthers || other.HasOthers };
}
