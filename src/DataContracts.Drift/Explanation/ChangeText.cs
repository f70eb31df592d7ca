using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.Drift.Explanation;

/// <summary>Says in a clause what a keyword did.</summary>
/// <param name="direction">Which documents it concerns.</param>
/// <param name="subject">The value that it demands something of, as a path; empty for the document.</param>
internal sealed class ChangeText(ChangeDirection direction, string subject)
{
    private bool Rejects => direction == ChangeDirection.NewlyRejected;

    private string Quoted => subject.Length == 0 ? "the document" : subject == "[]" ? "each item" : $"'{subject}'";

    private string Within => subject.Length == 0 ? "" : $" in {Quoted}";

    /// <summary>The clause.</summary>
    /// <param name="place">The keyword that makes the difference: of the new version where it rejects, of the old one where it
    /// rejected.</param>
    /// <param name="other">The same keyword of the other version, or null.</param>
    /// <param name="property">The property that is demanded, or null.</param>
    public string Of(KeywordLocation place, KeywordLocation? other, string? property) => place.Keyword switch
    {
        "required" when property is not null =>
            Rejects ? $"'{property}' is now required{Within}" : $"'{property}' is no longer required{Within}",
        "enum" or "const" => Values(place, other),
        "false" => Rejects ? $"{Quoted} is no longer allowed" : $"{Quoted} is now allowed",
        "additionalProperties" or "unevaluatedProperties" when IsFalse(place) => Undeclared(place, other),
        "items" or "additionalItems" or "unevaluatedItems" when IsFalse(place) =>
            $"further items are {(Rejects ? "no longer" : "now")} allowed{Within}",
        "contains" when other is not null && Text(place) == Text(other) => Counted(place, other),
        "type" => Types(place, other),
        _ => Other(place, other),
    };

    /// <summary>A closed object that stays closed declares other properties than before, mostly.</summary>
    private string Undeclared(KeywordLocation place, KeywordLocation? other)
    {
        const int Shown = 5;
        var own = Declared(place).ToHashSet(StringComparer.Ordinal);
        string[] names = other is not null && OnlyDeclares(place) && OnlyDeclares(other)
            ? [.. Declared(other).Where(name => !own.Contains(name))]
            : [];
        var list = string.Join(", ", names.Take(Shown).Select(name => $"'{ValueText.Shorten(name)}'"));
        var more = names.Length > Shown ? string.Create(CultureInfo.InvariantCulture, $" and {names.Length - Shown} more") : "";
        var what = names.Length == 0 ? "undeclared properties" : list + more;
        return $"{what} {(names.Length == 1 ? "is" : "are")} {(Rejects ? "no longer" : "now")} allowed{Within}";
    }

    private string Other(KeywordLocation place, KeywordLocation? other)
    {
        var (own, counterpart) = (Text(place), other is null ? null : Text(other));
        if (own == counterpart || (counterpart is not null && !IsScalar(place)))
        {
            return $"'{place.Keyword}' of {Quoted} now allows {(Rejects ? "less" : "more")}";
        }

        return Became(place.Keyword, own, counterpart);
    }

    /// <summary>What a keyword's value has become, seen from the version that demands it.</summary>
    private string Became(string keyword, string? own, string? counterpart)
    {
        var (old, changed) = Rejects ? (counterpart, own) : (own, counterpart);
        return changed is null
            ? $"'{keyword}' of {Quoted} is gone, was {old}"
            : $"'{keyword}' of {Quoted} is now {changed}{(old is null ? "" : $", was {old}")}";
    }

    /// <summary><c>contains</c> asks for the same items, but for more or fewer of them.</summary>
    private string Counted(KeywordLocation place, KeywordLocation other)
    {
        foreach (var limit in new[] { "minContains", "maxContains" })
        {
            var (own, counterpart) = (Beside(place, limit), Beside(other, limit));
            if (own != counterpart)
            {
                return Became(limit, own, counterpart);
            }
        }

        return $"'contains' of {Quoted} now allows {(Rejects ? "less" : "more")}";
    }

    private string Types(KeywordLocation place, KeywordLocation? other)
    {
        var (own, counterpart) = (Types(place), other is null ? null : Types(other));
        return own == counterpart ? $"'type' of {Quoted} now allows {(Rejects ? "less" : "more")}"
            : Rejects ? $"{Quoted} must now be {own}{(counterpart is null ? "" : $", was {counterpart}")}"
            : $"{Quoted} may now be {counterpart ?? "of any type"}, was {own}";
    }

    /// <summary>The value; a limit of draft-04 with its flag, which is another keyword.</summary>
    private static string Text(KeywordLocation place)
    {
        var text = ValueText.Literal(place.Document, place.ValueToken);
        var flag = place.Keyword switch { "minimum" => "exclusiveMinimum", "maximum" => "exclusiveMaximum", _ => null };
        return flag is not null && Beside(place, flag) == "true" ? $"{text} (exclusive)" : text;
    }

    /// <summary>The value of another keyword of the same schema, or null.</summary>
    private static string? Beside(KeywordLocation place, string keyword)
    {
        var value = ValueBeside(place, keyword);
        return value < 0 ? null : ValueText.Literal(place.Document, value);
    }

    /// <summary>Whether what is allowed are the properties beside it and nothing else.</summary>
    private static bool OnlyDeclares(KeywordLocation place) =>
        place.Keyword == "additionalProperties" && IsFalse(place) && ValueBeside(place, "patternProperties") < 0;

    /// <summary>The properties that the same schema declares and does not forbid outright.</summary>
    private static IEnumerable<string> Declared(KeywordLocation place)
    {
        var properties = ValueBeside(place, "properties");
        return properties < 0 ? [] : new JsonElementView(place.Document, properties).EnumerateObject()
            .Where(property => property.Value.Kind != JsonKind.False)
            .Select(property => property.Key);
    }

    private static int ValueBeside(KeywordLocation place, string keyword)
    {
        var schema = place.NameToken - 1;
        while (schema >= 0 && (place.Document.Tokens[schema].Type != InstanceTypes.Object || place.Document.Tokens[schema].Next <= place.NameToken))
        {
            schema--;
        }

        return schema < 0 ? -1 : Members.Find(place.Document.Utf8, place.Document.Tokens, schema, Encoding.UTF8.GetBytes(keyword));
    }

    private static bool IsFalse(KeywordLocation place) =>
        place.Document.Tokens[place.ValueToken] is { Type: InstanceTypes.Boolean, IsTrue: false };

    private static bool IsScalar(KeywordLocation place) =>
        place.Document.Tokens[place.ValueToken].Type is not (InstanceTypes.Object or InstanceTypes.Array);

    private static string Types(KeywordLocation place) =>
        string.Join(" or ", (Read(place) is { Items.IsEmpty: false } list ? list.Items.Select(item => item.Text) : [Read(place).Text]).Select(type => type switch
        {
            "null" => type,
            "integer" or "array" or "object" => $"an {type}",
            _ => $"a {type}",
        }));

    private static InstanceValue Read(KeywordLocation place) => InstanceValue.Read(place.Document, place.ValueToken);

    private static ImmutableArray<InstanceValue> Allowed(KeywordLocation place) =>
        place.Keyword == "enum" ? Read(place).Items : [Read(place)];

    private string Values(KeywordLocation place, KeywordLocation? other)
    {
        var inner = Allowed(place);
        if (other is null)
        {
            return Rejects ? $"{Quoted} is now limited to {List(inner)}" : $"{Quoted} is no longer limited to {List(inner)}";
        }

        var left = Allowed(other).Where(value => inner.All(each => each.Canonical != value.Canonical)).ToImmutableArray();
        return left.IsEmpty ? $"'{place.Keyword}' of {Quoted} now allows {(Rejects ? "less" : "more")}"
            : Rejects ? $"{Quoted} no longer allows {List(left)}"
            : $"{Quoted} now allows {List(left)}";
    }

    private static string List(ImmutableArray<InstanceValue> values)
    {
        const int Shown = 5;
        var text = string.Join(", ", values.Take(Shown).Select(value => ValueText.Shorten(value.ToJson())));
        return values.Length <= Shown ? text : string.Create(CultureInfo.InvariantCulture, $"{text} and {values.Length - Shown} more");
    }
}
