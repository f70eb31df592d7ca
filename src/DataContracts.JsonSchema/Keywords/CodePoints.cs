using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Keywords;

/// <summary>The length of a string in Unicode code points, which is what JSON Schema counts.</summary>
internal static class CodePoints
{
    public static int Count(ref Evaluator evaluator, int instance, int enough)
    {
        // A code point has one to four bytes, which often says enough.
        ref readonly var token = ref evaluator.Tokens[instance];
        if (!token.IsEscaped && (token.Length - 1) / 4 >= enough)
        {
            return (token.Length + 3) / 4;
        }

        using var text = new Unescaped(evaluator.Utf8, in evaluator.Tokens[instance]);
        var count = 0;
        foreach (var octet in text.Utf8)
        {
            // Every byte but the continuations of UTF-8 starts a code point.
            count += (octet & 0xC0) == 0x80 ? 0 : 1;
        }

        return count;
    }
}
