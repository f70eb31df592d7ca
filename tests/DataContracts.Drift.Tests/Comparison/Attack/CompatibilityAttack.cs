using System.Text;
using System.Text.Json.Nodes;

namespace DataContracts.Drift.Tests.Comparison.Attack;

/// <summary>Compares two versions and searches for documents that refute the result.</summary>
internal sealed class CompatibilityAttack(string dialect, int documents)
{
    /// <summary>The number of times each verdict was given, over both directions.</summary>
    public Dictionary<InclusionVerdict, int> Verdicts { get; } = [];

    /// <summary>Messages of undecided comparisons, for inspection.</summary>
    public List<string> Undecided { get; } = [];

    public CompiledSchema? Compile(JsonNode schema) =>
        new SchemaCompiler(new CompilerOptions { AssertFormat = true, DefaultDialect = dialect })
        .Compile(SourceDocument.Parse(Encoding.UTF8.GetBytes(schema.ToJsonString()), "contract.json", 256, out _)!, out _);

    /// <summary>What is wrong with the result, or null.</summary>
    /// <param name="old">The old version.</param>
    /// <param name="changed">The new version.</param>
    /// <param name="seed">The seed of the documents.</param>
    /// <param name="known">Documents to start from.</param>
    public string? Failure(JsonNode old, JsonNode changed, int seed, params IEnumerable<string> known)
    {
        if (Compile(old) is not { } before || Compile(changed) is not { } after)
        {
            return null;
        }

        SchemaComparison comparison;
        try
        {
            comparison = SchemaComparer.Compare(before, after);
        }
#pragma warning disable CA1031 // Any exception is a failure of the comparison.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return $"it throws {exception}";
        }

        Count(comparison.NewlyRejected, old, changed);
        Count(comparison.NewlyAdmitted, old, changed);
        return WrongWitness(comparison, before, after) ?? Counterexample(
            comparison, before, after, new Documents(new Random(seed), old, changed), known);
    }

    /// <summary>A document that contradicts a comparison, or null.</summary>
    public string? Counterexample(
        SchemaComparison comparison, CompiledSchema before, CompiledSchema after, Documents generator, IEnumerable<string> known)
    {
        foreach (var seed in comparison.Changes.Select(change => change.Witness).OfType<string>().Concat(known))
        {
            generator.Keep(seed);
        }

        var (rejected, admitted) = (
            comparison.NewlyRejected.Verdict == InclusionVerdict.Compatible,
            comparison.NewlyAdmitted.Verdict == InclusionVerdict.Compatible);
        for (var i = 0; i < documents && (rejected || admitted); i++)
        {
            var document = generator.Next();
            var (isOld, isNew) = (IsValid(before, document), IsValid(after, document));
            if (isOld && isNew && i % 4 == 0)
            {
                generator.Keep(document);
            }

            if ((rejected && isOld && !isNew) || (admitted && isNew && !isOld))
            {
                return $"called compatible ({(isOld ? "newly rejected" : "newly admitted")}), but see {document}";
            }
        }

        return null;
    }

    private static string? WrongWitness(SchemaComparison comparison, CompiledSchema before, CompiledSchema after)
    {
        foreach (var change in comparison.Changes.Where(change => change.Witness is not null))
        {
            var (allows, rejects) = change.Direction == ChangeDirection.NewlyRejected ? (before, after) : (after, before);
            if (!IsValid(allows, change.Witness!) || IsValid(rejects, change.Witness!))
            {
                return $"the witness {change.Witness} proves nothing ({change.Direction}: {change.Message})";
            }
        }

        return comparison.NewlyRejected.Verdict == InclusionVerdict.Break
            && comparison.NewlyRejected.Changes.All(change => change.IsUndecided)
            ? "a break without a witness"
            : null;
    }

    private static bool IsValid(CompiledSchema contract, string json) => contract.IsValid(Encoding.UTF8.GetBytes(json));

    private void Count(Inclusion inclusion, JsonNode old, JsonNode changed)
    {
        Verdicts[inclusion.Verdict] = Verdicts.GetValueOrDefault(inclusion.Verdict) + 1;
        if (inclusion.Verdict == InclusionVerdict.Undecided && Undecided.Count < 1000)
        {
            Undecided.Add(
                $"{inclusion.Changes[0].Direction} {inclusion.Changes[0].Message}: {old.ToJsonString()} -> {changed.ToJsonString()}");
        }
    }
}
