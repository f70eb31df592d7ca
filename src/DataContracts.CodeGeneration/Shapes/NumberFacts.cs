using System.Numerics;
using DataContracts.CodeGeneration.Schemas;

namespace DataContracts.CodeGeneration.Shapes;

/// <summary>Limits of numbers.</summary>
internal static class NumberFacts
{
    /// <summary>A whole number that none of the values is below; null where there is no limit.</summary>
    public static BigInteger? Lowest(ValueFacts fact) =>
        fact.Enumeration is { } values ? Extreme(values, value => value.Min()) : Limits(fact, "minimum", "exclusiveMinimum").Max();

    /// <summary>A whole number that none of the values is above; null where there is no limit.</summary>
    public static BigInteger? Highest(ValueFacts fact) =>
        fact.Enumeration is { } values ? Extreme(values, value => value.Max()) : Limits(fact, "maximum", "exclusiveMaximum").Min();

    /// <summary>Whether the values are multiples of a fraction, as amounts of money are.</summary>
    public static bool HasDecimalStep(ValueFacts fact) =>
        fact.Nodes.Any(node => node.TryGet("multipleOf", out var step) && !new Literal(step).IsInteger);

    private static BigInteger? Extreme(IEnumerable<Literal> values, Func<IEnumerable<BigInteger?>, BigInteger?> choose)
    {
        var numbers = values.Where(value => value.Value.Kind == JsonKind.Number).Select(value => value.Whole).ToArray();
        return numbers.Contains(null) ? null : choose(numbers);
    }

    // In draft-04 the exclusive limits are booleans, which say nothing here.
    private static IEnumerable<BigInteger?> Limits(ValueFacts fact, params string[] keywords) =>
        from node in fact.Nodes
        from keyword in keywords
        let limit = node.TryGet(keyword, out var value) ? new Literal(value).Whole : null
        where limit is not null
        select limit;
}
