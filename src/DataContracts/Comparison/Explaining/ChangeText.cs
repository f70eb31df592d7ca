using System.Collections.Immutable;
using DataContracts.Comparison.Values;
using DataContracts.Compilation;
using DataContracts.Reading;
using DataContracts.Violations;

namespace DataContracts.Comparison.Explaining;

/// <summary>Says in a clause what a keyword did.</summary>
/// <param name="direction">Which documents it concerns.</param>
/// <param name="subject">The value that it demands something of, as a path; empty for the document.</param>
internal sealed class ChangeText(ChangeDirection direction, string subject)
{
    private bool Rejects => direction == ChangeDirection.NewlyRejected;

    private string Quoted => subject.Length == 0 ? "the document" : $"'{subject}'";

    private string Within => subject.Length == 0 ? "" : $" in '{subject}'";

    /// <summary>The clause.</summary>
    /// <param name="place">The keyword that makes the difference: of the new version where it rejects, of the old one where it rejected.</param>
    /// <param name="other">The same keyword of the other version, or null.</param>
    /// <param name="property">The property that is demanded, or null.</param>
    public string Of(KeywordPlace place, KeywordPlace? other, string? property) => place.Keyword switch
    {
        "required" when property is not null => Rejects ? $"'{property}' is now required{Within}" : $"'{property}' is no longer required{Within}",
        "type" => Rejects ? $"{Quoted} must now be {Types(place)}{Was(other, Types)}" : other is null ? $"{Quoted} may now be of any type, was {Types(place)}" : $"{Quoted} may now be {Types(other)}, was {Types(place)}",
        "enum" or "const" => Values(place, other),
        "false" => Rejects ? $"{Quoted} is no longer allowed" : $"{Quoted} is now allowed",
        "additionalProperties" or "unevaluatedProperties" => $"undeclared properties are {(Rejects ? "no longer" : "now")} allowed{Within}",
        "additionalItems" or "unevaluatedItems" => $"undeclared items are {(Rejects ? "no longer" : "now")} allowed{Within}",
        _ when IsScalar(place) => Rejects
            ? $"'{place.Keyword}' of {Quoted} is now {Text(place)}{Was(other, Text)}"
            : other is null ? $"'{place.Keyword}' of {Quoted} is gone, was {Text(place)}" : $"'{place.Keyword}' of {Quoted} is now {Text(other)}, was {Text(place)}",
        _ => Rejects ? $"'{place.Keyword}' of {Quoted} now allows less" : $"'{place.Keyword}' of {Quoted} allowed less before",
    };

    private static string Was(KeywordPlace? other, Func<KeywordPlace, string> text) => other is null ? "" : $", was {text(other)}";

    private static string Text(KeywordPlace place) => ValueText.Literal(place.Document, place.ValueToken);

    private static bool IsScalar(KeywordPlace place) => place.Document.Tokens[place.ValueToken].Type is not (InstanceTypes.Object or InstanceTypes.Array);

    private static string Types(KeywordPlace place) =>
        string.Join(" or ", Read(place) is { Items.IsEmpty: false } list ? list.Items.Select(item => item.Text) : [Read(place).Text]);

    private static InstanceValue Read(KeywordPlace place) => InstanceValue.Read(place.Document, place.ValueToken);

    private static ImmutableArray<InstanceValue> Allowed(KeywordPlace place) => place.Keyword == "enum" ? Read(place).Items : [Read(place)];

    private string Values(KeywordPlace place, KeywordPlace? other)
    {
        var inner = Allowed(place);
        if (other is null)
        {
            return Rejects ? $"{Quoted} is now limited to {List(inner)}" : $"{Quoted} is no longer limited to {List(inner)}";
        }

        var left = Allowed(other).Where(value => inner.All(each => each.Canonical != value.Canonical)).ToImmutableArray();
        return left.IsEmpty ? $"'{place.Keyword}' of {Quoted} {(Rejects ? "now allows less" : "allowed less before")}"
            : Rejects ? $"{Quoted} no longer allows {List(left)}"
            : $"{Quoted} now allows {List(left)}";
    }

    private static string List(ImmutableArray<InstanceValue> values)
    {
        const int Shown = 5;
        var text = string.Join(", ", values.Take(Shown).Select(value => ValueText.Shorten(value.ToJson())));
        return values.Length <= Shown ? text : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{text} and {values.Length - Shown} more");
    }
}
