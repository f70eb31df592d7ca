using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Keywords;

/// <summary>Counts, and may stop counting above <paramref name="enough"/>.</summary>
internal delegate int Measure(ref Evaluator evaluator, int instance, int enough);

/// <summary>What is counted, of what, in which direction.</summary>
internal sealed record SizeLimit(Rule Rule, InstanceTypes AppliesTo, bool IsLower, string Unit, Measure Measure);
