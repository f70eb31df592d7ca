using System.Collections.Immutable;
using System.Numerics;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;

namespace DataContracts.Drift.Solver;

/// <summary>Finds a number within limits, in steps, apart from some values; or proves that there is none.</summary>
internal sealed class NumberProcedure
{
    private const int MaxTried = 5000;

    // Numbers whose last digits are further apart are not written out to reckon with them.
    private const int MaxDistance = 2000;

    // Of all fractions a half reads best, then a twentieth, then a two hundredth.
    private static readonly ImmutableArray<int> Parts = [2, 20, 200];

    // How closely a number is neared on both sides: a tenth, a thousandth and far less of its last digit.
    private static readonly ImmutableArray<int> Digits = [1, 3, 40];
    private static readonly ImmutableArray<int> Short = [0, 1, -1, 2];
    private static readonly ImmutableArray<int> Sides = [1, -1];

    private static readonly Obstacle Unsure = new("multipleOf", null);

    private readonly StepBudget _budget;
    private readonly InstanceTypes _type;
    private readonly NumberLimit[] _limits;
    private readonly List<DecimalNumber> _steps;
    private readonly List<DecimalNumber> _excludedSteps;
    private readonly HashSet<DecimalNumber> _excluded;

    public NumberProcedure(StepBudget budget, IReadOnlyList<Formula> facts, InstanceTypes type)
    {
        _budget = budget;
        _type = type;
        _limits = [.. facts.OfType<NumberLimit>()];
        _steps = [.. facts.OfType<Multiple>().Where(fact => !fact.IsNegated).Select(fact => fact.Divisor)];
        _excludedSteps = [.. facts.OfType<Multiple>().Where(fact => fact.IsNegated).Select(fact => fact.Divisor)];
        ((type & InstanceTypes.AnyInteger) != 0 ? _steps : _excludedSteps).Add(new DecimalNumber(1, 0));
        _excluded = [.. facts.OfType<ValuesFormula>().SelectMany(fact => fact.Values)
            .SelectMany(value => value.TryGetNumber(out var number) ? new[] { number } : [])];
    }

    private bool IsPoint =>
        _limits.Any(
            low => low is { IsLower: true, IsExclusive: false }
                && _limits.Any(high => high is { IsLower: false, IsExclusive: false } && high.Limit == low.Limit));

    public Outcome Solve()
    {
        var exponents = _limits.Select(limit => limit.Limit)
            .Concat(_steps)
            .Concat(_excludedSteps)
            .Concat(_excluded)
            .Select(number => number.Exponent)
            .Append(0)
            .ToArray();
        var (smallest, greatest) = (exponents.Min(), exponents.Max());
        return greatest - smallest > MaxDistance ? SolveFar() : SolveNear((int)smallest);
    }

    /// <summary>Everything is counted in units small enough to lie between any two numbers in question.</summary>
    private Outcome SolveNear(int smallest)
    {
        var exponent = smallest - 2;
        var step = _steps.Select(each => each.ScaledTo(exponent))
            .Aggregate((BigInteger?)null, (all, each) => all is { } known ? LeastCommonMultiple(known, each) : each);
        if (step is { } known && _excludedSteps.Any(each => (known % each.ScaledTo(exponent)).IsZero))
        {
            return Outcome.Unsatisfiable;
        }

        var unit = step ?? BigInteger.One;
        var least = Bounds(isLower: true, exponent)
            .Select(bound => CeilingDivide(bound, unit))
            .Aggregate((BigInteger?)null, (all, each) => all is { } other ? BigInteger.Max(other, each) : each);
        var most = Bounds(isLower: false, exponent)
            .Select(bound => FloorDivide(bound, unit))
            .Aggregate((BigInteger?)null, (all, each) => all is { } other ? BigInteger.Min(other, each) : each);
        if (least > most)
        {
            return Outcome.Unsatisfiable;
        }

        Outcome Check(BigInteger count) => this.Check(new DecimalNumber(count * unit, exponent));
        if (Candidates<BigInteger>.All(Likely(least, most, unit, exponent)).Try(Check) is { IsSatisfiable: true } found)
        {
            return found;
        }

        // Without a step the units are only a sample of a dense range; a single number is not a range.
        var inOrder = Candidates<BigInteger>.All(InOrder(least, most)).Limit(MaxTried, Unsure);
        return (step is null && !IsPoint ? inOrder.Concat(Candidates<BigInteger>.Missing(Unsure)) : inOrder).Try(Check);
    }

    /// <summary>Between numbers of very different sizes only those near a limit and a few short ones are tried.</summary>
    private Outcome SolveFar()
    {
        if (_limits.Any(
            low => low.IsLower
                && _limits.Any(
                    high => !high.IsLower && low.Limit.CompareTo(high.Limit) is var order
                        && (order > 0 || (order == 0 && (low.IsExclusive || high.IsExclusive))))))
        {
            return Outcome.Unsatisfiable;
        }

        DecimalNumber[] known = [.. _limits.Select(limit => limit.Limit), .. _steps, .. _excludedSteps, .. _excluded];
        DecimalNumber[] near =
        [
            .. Short.Select(number => new DecimalNumber(number, 0)),
            new DecimalNumber(5, -1),
            .. known,
            .. from number in known
               from digits in Digits
               from side in Sides
               select new DecimalNumber((number.Coefficient * BigInteger.Pow(10, digits)) + side, number.Exponent - digits),
        ];
        var candidates = Candidates<DecimalNumber>.All(near.Where(IsWithin));
        return (IsPoint ? candidates : candidates.Concat(Candidates<DecimalNumber>.Missing(Unsure))).Try(Check);
    }

    private bool IsWithin(DecimalNumber number) => Array.TrueForAll(_limits, limit => limit.Allows(number));

    private Outcome Check(DecimalNumber number)
    {
        _budget.Take();
        return _budget.IsSpent ? Outcome.OutOfSteps
            : _steps.TrueForAll(number.IsMultipleOf) && !_excludedSteps.Exists(number.IsMultipleOf) && !_excluded.Contains(number)
                ? Outcome.Satisfied(_type == InstanceTypes.IntegralFloat ? InstanceValue.WithFraction(number) : InstanceValue.Of(number))
                : Outcome.Unsatisfiable;
    }

    /// <summary>Short numbers first, then those at the limits.</summary>
    private IEnumerable<BigInteger> Likely(BigInteger? least, BigInteger? most, BigInteger unit, int exponent)
    {
        var whole = BigInteger.Pow(10, -exponent);
        BigInteger[] nice = [0, 1, -1, 2, 10,
            .. whole % unit == 0 ? new[] { whole / unit, -whole / unit, 2 * whole / unit } : [whole / unit, (whole / unit) + 1]];
        BigInteger[] fractions =
            [.. Parts.Where(part => (whole % (part * unit)).IsZero)
                .SelectMany(part => new[] { whole / (part * unit), (whole + (whole / part)) / unit, -whole / (part * unit) })];
        BigInteger[] bounds = unit < whole
            ? [.. new[] { least, most }.OfType<BigInteger>()
                .SelectMany(
                    bound => new[] { FloorDivide(bound * unit, whole) * whole / unit, CeilingDivide(bound * unit, whole) * whole / unit,
                        bound })]
            : [];
        BigInteger[] middle = least is { } low && most is { } high && high - low > MaxTried ? [(low + high) / 2] : [];
        return (_type == InstanceTypes.Fraction ? fractions : []).Concat(nice).Concat(bounds).Concat(middle)
            .Where(count => (least is null || count >= least) && (most is null || count <= most));
    }

    private static IEnumerable<BigInteger> InOrder(BigInteger? least, BigInteger? most)
    {
        var direction = least is null && most is not null ? BigInteger.MinusOne : BigInteger.One;
        for (var next = least ?? most ?? 0; (least is null || next >= least) && (most is null || next <= most); next += direction)
        {
            yield return next;
        }
    }

    /// <summary>The limits in units; an exclusive one is moved by one unit, which nothing in question lies within.</summary>
    private IEnumerable<BigInteger> Bounds(bool isLower, int exponent) => _limits
        .Where(limit => limit.IsLower == isLower)
        .Select(limit => limit.Limit.ScaledTo(exponent) + (!limit.IsExclusive ? 0 : isLower ? 1 : -1));

    private static BigInteger LeastCommonMultiple(BigInteger left, BigInteger right) =>
        left / BigInteger.GreatestCommonDivisor(left, right) * right;

    private static BigInteger FloorDivide(BigInteger value, BigInteger divisor)
    {
        var quotient = BigInteger.DivRem(value, divisor, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    private static BigInteger CeilingDivide(BigInteger value, BigInteger divisor) => -FloorDivide(-value, divisor);
}
