using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Keywords;

/// <summary>Counts, and may stop counting above <paramref name="enough"/>.</summary>
internal delegate int Measure(ref Evaluator evaluator, int instance, int enough);

/// <summary>What is counted, of what, in which direction.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="AppliesTo">The type whose values have that size.</param>
/// <param name="IsLower">Whether this is the least size that is allowed.</param>
/// <param name="Unit">The unit, in the singular.</param>
/// <param name="Measure">Counts the units.</param>
internal sealed record SizeLimit(Rule Rule, InstanceTypes AppliesTo, bool IsLower, string Unit, Measure Measure)
{
    public string UnitOf(int count) => count == 1 ? Unit : Unit.EndsWith('y') ? Unit[..^1] + "ies" : Unit + "s";
}
