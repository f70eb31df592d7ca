using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Evaluation;

/// <summary>The schema <c>false</c>, which allows nothing (JSON Schema 2020-12 Core, section 4.3.2).</summary>
internal sealed class FalseSchema(KeywordLocation location) : AssertionKeyword(location), IKeywordMeaning
{
    public Formula Meaning(MeaningContext context) => context.Table.False;

    public override bool IsValid(ref Evaluator evaluator, int instance) => false;

    protected override ViolationDraft Describe(ref Evaluator evaluator, int instance) =>
        new(ValidationRules.NothingAllowed, Location, instance, static _ => "no value is allowed here");
}
