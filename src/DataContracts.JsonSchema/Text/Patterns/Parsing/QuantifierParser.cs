namespace DataContracts.JsonSchema.Text.Patterns;

internal static class QuantifierParser
{
    public static bool TryParse(PatternReader reader, PatternMode mode, out Quantifier quantifier)
    {
        int start = reader.Offset;
        (int min, int max)? bounds = reader.Peek() switch
        {
            '*' => (0, QuantifierNode.Unbounded),
            '+' => (1, QuantifierNode.Unbounded),
            '?' => (0, 1),
            '{' => Braces(reader, start),
            _ => null,
        };

        quantifier = default;
        if (bounds is not { } found)
        {
            if (mode != PatternMode.Lenient && reader.Peek() == '{')
            {
                PatternReader.Fail(start, "A quantifier is '{n}', '{n,}' or '{n,m}'; a literal '{' is written '\\{'.");
            }

            return false;
        }

        if (reader.Offset == start)
        {
            reader.Read();
        }

        quantifier = new Quantifier(found.min, found.max, Lazy: reader.TryRead("?"));
        return true;
    }

    private static (int Min, int Max)? Braces(PatternReader reader, int start)
    {
        reader.Read();
        if (reader.TryReadDecimal(out int min))
        {
            int max = min;
            if (reader.TryRead(",") && !reader.TryReadDecimal(out max))
            {
                max = QuantifierNode.Unbounded;
            }

            if (reader.TryRead("}"))
            {
                if (max != QuantifierNode.Unbounded && max < min)
                {
                    PatternReader.Fail(start, $"'{reader.TextFrom(start)}' asks for more than it allows.");
                }

                return (min, max);
            }
        }

        reader.Return(start);
        return null;
    }
}
