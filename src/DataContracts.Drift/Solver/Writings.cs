using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;

namespace DataContracts.Drift.Solver;

/// <summary>
/// The ways to write a value in which each integer is 1 or 1.0: these are equal, but draft-04 calls only one of them an integer.
/// </summary>
internal static class Writings
{
    // Of the first six integers each combination is written.
    private const int MaxVaried = 6;

    private static readonly Obstacle TooMany = new("enum", null);

    /// <param name="value">A listed value.</param>
    /// <param name="type">The type that it is wanted in.</param>
    /// <param name="distinguishesFloats">Whether some schema tells 1 from 1.0.</param>
    public static Candidates<InstanceValue> Of(InstanceValue value, InstanceTypes type, bool distinguishesFloats)
    {
        if ((type & InstanceTypes.AnyInteger) != 0)
        {
            return Candidates<InstanceValue>.All([Written(value, type == InstanceTypes.IntegralFloat)]);
        }

        var integers = distinguishesFloats ? Count(value) : 0;
        var varied = Math.Min(integers, MaxVaried);
        var all = Candidates<InstanceValue>.All(
            integers == 0 ? [value] : Enumerable.Range(0, 1 << varied).Select(floats => Varied(value, floats)));
        return integers <= MaxVaried ? all : all.Concat(Candidates<InstanceValue>.Missing(TooMany));
    }

    private static int Count(InstanceValue value) => (value.Type & InstanceTypes.AnyInteger) != 0
        ? 1
        : value.Items.Sum(Count) + value.Members.Sum(member => Count(member.Value));

    private static InstanceValue Varied(InstanceValue value, int floats)
    {
        var index = 0;
        return Next(value);

        InstanceValue Next(InstanceValue part) => part.Type switch
        {
            InstanceTypes.Array => InstanceValue.Array([.. part.Items.Select(Next)]),
            InstanceTypes.Object => InstanceValue.Object([.. part.Members.Select(member => (member.Name, Next(member.Value)))]),
            _ when (part.Type & InstanceTypes.AnyInteger) == 0 => part,
            _ => Written(part, index++ is var at && at < MaxVaried && (floats & (1 << at)) != 0),
        };
    }

    private static InstanceValue Written(InstanceValue value, bool isFloat) =>
        (value.Type == InstanceTypes.IntegralFloat) == isFloat || !value.TryGetNumber(out var number) ? value
        : isFloat ? InstanceValue.WithFraction(number)
        : InstanceValue.Of(number);
}
