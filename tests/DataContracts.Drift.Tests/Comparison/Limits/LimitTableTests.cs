using System.Reflection;

namespace DataContracts.Drift.Tests.Comparison.Limits;

/// <summary>Every constant that limits the comparison has a test at its boundary or a reason why there is none.</summary>
public sealed class LimitTableTests
{
    private const string Unit = "Defines how much work counts as one step; the limit is the number of steps.";
    private const string Grammar = "A constant of the grammar; shapes are checked against the validators.";
    private const string Sampling = "Samples are checked by the validator and do not affect the result.";

    private static readonly Dictionary<string, string> s_rows = new(StringComparer.Ordinal)
    {
        ["AddressShapes.Groups"] = Grammar,
        ["Alternatives.FactsOfOneStep"] = Unit,
        ["ArrayProcedure.FactsOfOneStep"] = Unit,
        ["ArrayProcedure.MaxLength"] = nameof(LimitTests.Length_of_an_array),
        ["ChangeFinder.MaxChanges"] = nameof(LimitTests.Number_of_changes),
        ["ChangeFinder.MaxDepth"] = nameof(LimitTests.Depth_of_a_change),
        ["ChangeFinder.ShareOfOneQuestion"] = Unit,
        ["CountedPatterns.MatcherStepsOfOneStep"] = Unit,
        ["DecimalNumber.MaxWrittenZeros"] = nameof(LimitTests.Trailing_zeros_of_a_number),
        ["EdgeCases.MaxBigSize"] = Sampling,
        ["EdgeCases.MaxDepth"] = Sampling,
        ["EdgeCases.MaxEdges"] = Sampling,
        ["EvaluationList.MaxConditions"] = nameof(LimitTests.Number_of_conditions_that_evaluate_properties),
        ["HostShapes.MaxLength"] = nameof(LimitTests.Length_of_a_hostname),
        ["InstanceValue.MaxSize"] = nameof(LimitTests.Size_of_a_document),
        ["MailShapes.MaxDomain"] = nameof(LimitTests.Length_of_an_email_address),
        ["MailShapes.MaxLocal"] = nameof(LimitTests.Length_of_an_email_address),
        ["MatchingSchemas.PartsOfOneStep"] = Unit,
        ["NumberProcedure.MaxDistance"] = nameof(LimitTests.Distance_between_numbers),
        ["NumberProcedure.MaxTried"] = nameof(LimitTests.Number_of_integer_candidates),
        ["ObjectProcedure.MaxKindsOfNames"] = nameof(SoundnessTests.Single_matching_name_is_found_among_many_kinds_of_names),
        ["ObjectProcedure.MaxMembers"] = nameof(LimitTests.Number_of_members),
        ["Satisfiability.StepsOfOneState"] = Unit,
        ["SchemaComparer.StackSize"] = nameof(LimitTests.Depth_of_schemas),
        ["SchemaSampler.AttemptsOfOneSample"] = Sampling,
        ["SchemaSampler.StepsOfOneSample"] = Sampling,
        ["SchemaSampler.StepsOfTranslation"] = Sampling,
        ["StepBudget.StepsBetweenChecks"] = Unit,
        ["StringProcedure.MaxTried"] = nameof(LimitTests.Number_of_string_candidates),
        ["UnevaluatedParts.MaxCombined"] = nameof(LimitTests.Number_of_patterns_that_depend_on_conditions),
        ["Witness.CharactersOfOneStep"] = Unit,
        ["Witness.MaxDepth"] = nameof(LimitTests.Depth_of_a_document),
        ["Witness.StepsOfOneCharacter"] = Unit,
        ["Witness.StepsOfOneWitness"] = Unit,
        ["Witness.ValidatorStepsOfOneStep"] = Unit,
        ["WordSearch.AfterSurrogates"] = Grammar,
        ["WordSearch.CharactersOfOneStep"] = Unit,
        ["WordSearch.ClassesOfOneStep"] = Unit,
        ["WordSearch.FirstLowSurrogate"] = Grammar,
        ["WordSearch.FirstSurrogate"] = Grammar,
        ["Writings.MaxVaried"] = nameof(LimitTests.Number_of_integers_of_a_listed_value),
    };

    [Fact]
    public void Every_limit_has_a_test_or_a_reason()
    {
        const BindingFlags Own = BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly;
        var meaning = typeof(JsonSchema.Meaning.FormulaTable);
        var types = typeof(SchemaComparer).Assembly.GetTypes()
            .Concat(meaning.Assembly.GetTypes().Where(type => type.Namespace == meaning.Namespace))
            .Where(type => !type.IsEnum);
        var limits = from type in types
                     from field in type.GetFields(Own)
                     where field.IsLiteral && (field.FieldType == typeof(int) || field.FieldType == typeof(long))
                     select $"{type.Name}.{field.Name}";
        Assert.Equal(s_rows.Keys.Order(StringComparer.Ordinal), limits.Order(StringComparer.Ordinal));
    }
}
