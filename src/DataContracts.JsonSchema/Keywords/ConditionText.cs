using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary>
/// Why the <c>then</c> or the <c>else</c> of an <c>if</c> applies, in words, for a condition about one property; nothing for any other
/// condition, which a reader must look up.
/// </summary>
internal static class ConditionText
{
    public static Func<ValueText, string?> Of(
        Schema condition, bool holds, ReadOnlySpan<byte> utf8, ReadOnlySpan<Token> tokens, int instance)
    {
        var keywords = condition.Keywords.Where(keyword => keyword is not TypeKeyword).ToArray();
        var needed = keywords.OfType<RequiredKeyword>().FirstOrDefault();
        var required = needed?.Names ?? [];
        var properties = keywords.OfType<PropertiesKeyword>().FirstOrDefault(keyword => keyword.Declared.Any());
        if (keywords.Any(keyword => keyword is not (RequiredKeyword or PropertiesKeyword))
            || properties?.Declared.Concat(required).Distinct(StringComparer.Ordinal).ToArray() is { Length: not 1 }
            || (properties is null && required.Length != 1))
        {
            return static _ => null;
        }

        var name = properties?.Declared.First() ?? required[0];
        var shown = ValueText.Name((properties ?? (Keyword)needed!).Location, name);
        var value = Members.Find(utf8, tokens, instance, GeneralizedUtf8.Encode(name));
        if (value < 0)
        {
            return _ => $"because {shown} is missing";
        }

        return properties is null
            ? _ => $"because {shown} is present"
            : text => Compared(properties.Schemas[0], holds, shown, value, text);
    }

    private static string? Compared(Schema schema, bool holds, string name, int value, ValueText text) =>
        schema.Keywords.Where(keyword => keyword is not TypeKeyword).ToArray() switch
        {
            [ConstKeyword or EnumKeyword] when !text.Shows(value) => $"because of the value of {name}",
            [ConstKeyword constant] when !holds =>
                $"because {name} is not {ValueText.Literal(constant.Location, constant.Location.ValueToken)}",
            [ConstKeyword or EnumKeyword] => $"because {name} is {text.Of(value)}",
            _ => null,
        };
}
