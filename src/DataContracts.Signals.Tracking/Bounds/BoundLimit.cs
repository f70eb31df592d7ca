using System.Collections.Immutable;
using System.Globalization;

namespace DataContracts.Signals.Bounds;

/// <summary>An operator of ODCS with its value or values.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="First">The value, or the lower one of two.</param>
/// <param name="Second">The upper one of two, or the same value.</param>
internal sealed record BoundLimit(BoundOperator Operator, double First, double Second)
{
    public bool Holds(double value) => Operator.Holds(value, First, Second);

    /// <summary>For example <c>must be less than 1 %</c>.</summary>
    public string Text(string unit) => Operator.TakesTwo
        ? $"{Operator.Words} {Number(First)} and {Number(Second)}{unit}"
        : $"{Operator.Words} {Number(First)}{unit}";

    public static string Number(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}

/// <summary>One of the operators of ODCS 3.1.</summary>
/// <param name="Name">Its property.</param>
/// <param name="Words">In a message.</param>
/// <param name="TakesTwo">Whether it has two values.</param>
/// <param name="Holds">Whether it holds for a value.</param>
internal sealed record BoundOperator(string Name, string Words, bool TakesTwo, Func<double, double, double, bool> Holds)
{
    public static ImmutableArray<BoundOperator> All { get; } =
    [
        new("mustBe", "must be", false, (value, bound, _) => value == bound),
        new("mustNotBe", "must not be", false, (value, bound, _) => value != bound),
        new("mustBeGreaterThan", "must be greater than", false, (value, bound, _) => value > bound),
        new("mustBeGreaterOrEqualTo", "must be at least", false, (value, bound, _) => value >= bound),
        new("mustBeLessThan", "must be less than", false, (value, bound, _) => value < bound),
        new("mustBeLessOrEqualTo", "must be at most", false, (value, bound, _) => value <= bound),
        new("mustBeBetween", "must be between", true, (value, low, high) => value >= low && value <= high),
        new("mustNotBeBetween", "must not be between", true, (value, low, high) => value < low || value > high),
    ];

    public static string Names => string.Join(", ", All.Select(each => each.Name));
}
