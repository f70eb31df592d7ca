using System.Collections.Immutable;
using System.Numerics;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;

namespace DataContracts.Drift.Deciding;

/// <summary>Finds a number within limits, in steps, apart from some values; or proves that there is none.</summary>
internal static class NumberProcedure
{
    private const int MaxTried = 5000;

    // Of all fractions a half reads best, then a twentieth, then a two hundredth.
    private static readonly ImmutableArray<int> Parts = [2, 20, 200];

    public static Outcome Solve(IReadOnlyList<Formula> facts, InstanceTypes type)
    {
        var wantsInteger = (type & InstanceTypes.AnyInteger) != 0;
        var limits = facts.OfType<NumberLimit>().ToArray();
        var steps = facts.OfType<Multiple>().Where(fact => !fact.IsNegated).Select(fact => fact.Divisor).ToList();
        var excludedSteps = facts.OfType<Multiple>().Where(fact => fact.IsNegated).Select(fact => fact.Divisor).ToList();
        var one = new DecimalNumber(1, 0);
        (wantsInteger ? steps : excludedSteps).Add(one);

        var excluded = facts.OfType<ValuesFormula>().SelectMany(fact => fact.Values).ToArray();
        var numbers = excluded.SelectMany(value => value.TryGetNumber(out var number) ? new[] { number } : []).ToArray();

        // Everything is counted in units small enough to lie between any two numbers in question.
        var exponent = limits.Select(limit => limit.Limit.Exponent).Concat(steps.Concat(excludedSteps).Concat(numbers).Select(number => number.Exponent)).Append(0).Min() - 2;
        var step = steps.Select(each => each.ScaledTo(exponent)).Aggregate((BigInteger?)null, (all, each) => all is { } known ? LeastCommonMultiple(known, each) : each);
        if (step is { } known && excludedSteps.Any(each => (known % each.ScaledTo(exponent)).IsZero))
        {
            return Outcome.Unsatisfiable;
        }

        var unit = step ?? BigInteger.One;
        var least = Bounds(limits, isLower: true, exponent).Select(bound => CeilingDivide(bound, unit)).Aggregate((BigInteger?)null, (all, each) => all is { } other ? BigInteger.Max(other, each) : each);
        var most = Bounds(limits, isLower: false, exponent).Select(bound => FloorDivide(bound, unit)).Aggregate((BigInteger?)null, (all, each) => all is { } other ? BigInteger.Min(other, each) : each);
        if (least > most)
        {
            return Outcome.Unsatisfiable;
        }

        bool Fits(BigInteger count)
        {
            var number = new DecimalNumber(count * unit, exponent);
            return excludedSteps.TrueForAll(each => !number.IsMultipleOf(each)) && !numbers.Contains(number);
        }

        foreach (var count in Candidates(least, most, unit, exponent, type == InstanceTypes.Fraction))
        {
            if (Fits(count))
            {
                var number = new DecimalNumber(count * unit, exponent);
                return Outcome.Satisfied(type == InstanceTypes.IntegralFloat ? InstanceValue.WithFraction(number) : InstanceValue.Of(number));
            }
        }

        // Without a step the units are only a sample of a dense range; one single number is no range.
        var isExhausted = most - least < MaxTried && (step is not null || IsPoint(limits));
        return isExhausted ? Outcome.Unsatisfiable : Outcome.Undecided("multipleOf");
    }

    private static bool IsPoint(NumberLimit[] limits) =>
        limits.Any(low => low is { IsLower: true, IsExclusive: false } && limits.Any(high => high is { IsLower: false, IsExclusive: false } && high.Limit == low.Limit));

    /// <summary>Short numbers first, then those at the limits, then all in order.</summary>
    private static IEnumerable<BigInteger> Candidates(BigInteger? least, BigInteger? most, BigInteger unit, int exponent, bool isFraction)
    {
        bool IsWithin(BigInteger count) => (least is null || count >= least) && (most is null || count <= most);
        var whole = BigInteger.Pow(10, -exponent);
        BigInteger[] nice = [0, 1, -1, 2, 10, .. whole % unit == 0 ? new[] { whole / unit, -whole / unit, 2 * whole / unit } : [whole / unit, (whole / unit) + 1]];
        BigInteger[] fractions = [.. Parts.Where(part => (whole % (part * unit)).IsZero).SelectMany(part => new[] { whole / (part * unit), (whole + (whole / part)) / unit, -whole / (part * unit) })];
        foreach (var count in fractions.Where(IsWithin).Take(isFraction ? int.MaxValue : 0).Concat(nice.Where(IsWithin)))
        {
            yield return count;
        }

        if (unit < whole)
        {
            foreach (var bound in new[] { least, most }.OfType<BigInteger>())
            {
                foreach (var near in new[] { FloorDivide(bound * unit, whole) * whole / unit, CeilingDivide(bound * unit, whole) * whole / unit, bound })
                {
                    if (IsWithin(near))
                    {
                        yield return near;
                    }
                }
            }
        }

        if (least is { } low && most is { } high && high - low > MaxTried)
        {
            yield return (low + high) / 2;
        }

        var start = least ?? most ?? 0;
        var direction = least is null && most is not null ? BigInteger.MinusOne : BigInteger.One;
        for (var i = 0; i < MaxTried && IsWithin(start); i++, start += direction)
        {
            yield return start;
        }
    }

    /// <summary>The limits in units; an exclusive one is moved by one unit, which nothing in question lies within.</summary>
    private static IEnumerable<BigInteger> Bounds(NumberLimit[] limits, bool isLower, int exponent) => limits
        .Where(limit => limit.IsLower == isLower)
        .Select(limit => limit.Limit.ScaledTo(exponent) + (!limit.IsExclusive ? 0 : isLower ? 1 : -1));

    private static BigInteger LeastCommonMultiple(BigInteger left, BigInteger right) => left / BigInteger.GreatestCommonDivisor(left, right) * right;

    private static BigInteger FloorDivide(BigInteger value, BigInteger divisor)
    {
        var quotient = BigInteger.DivRem(value, divisor, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    private static BigInteger CeilingDivide(BigInteger value, BigInteger divisor) => -FloorDivide(-value, divisor);
}
