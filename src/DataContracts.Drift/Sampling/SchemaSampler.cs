using System.Text;
using DataContracts.Drift.Solver;
using DataContracts.Drift.Sampling;
using DataContracts.Drift.Translation;
using DataContracts.JsonSchema.Meaning;

namespace DataContracts.Drift;

/// <summary>Generates documents that a contract allows: edge cases first, one by one and then put together at random.</summary>
public static class SchemaSampler
{
    private const long StepsOfOneSample = 20_000;
    private const long StepsOfTranslation = 10_000_000;
    private const int AttemptsOfOneSample = 20;

    /// <summary>Documents that the contract allows, each once. Every one was checked by the validator.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="count">How many at most; a contract that allows fewer gives fewer.</param>
    /// <param name="seed">The same seed gives the same documents, on every machine.</param>
    /// <returns>JSON texts: the smallest document, then one for each edge of the contract, then mixtures.</returns>
    public static IEnumerable<string> Generate(CompiledSchema contract, int count, int seed)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Candidates(contract, seed, new HashSet<string>(StringComparer.Ordinal))
            .Where(json => contract.IsValid(Encoding.UTF8.GetBytes(json)))
            .Take(count);
    }

    private static IEnumerable<string> Candidates(CompiledSchema contract, int seed, HashSet<string> known)
    {
        var table = new FormulaTable();
        var translator = new Translator(table) { Budget = new StepBudget(StepsOfTranslation, CancellationToken.None) };
        var root = translator.Translate(contract, out _);
        var solver = new Satisfiability(table, new StepBudget(StepsOfOneSample, CancellationToken.None), translator.DistinguishesFloats);
        var whole = solver.FormulaOf(root);
        var found = new List<Formula>();
        if (Solve(solver, whole) is { } smallest && known.Add(smallest.ToJson()))
        {
            yield return smallest.ToJson();
        }

        foreach (var edge in new EdgeCases(table).Of(root))
        {
            if (Solve(solver, table.And(whole, edge)) is { } value)
            {
                found.Add(edge);
                if (known.Add(value.ToJson()))
                {
                    yield return value.ToJson();
                }
            }
        }

        var random = new SplitMix((ulong)(uint)seed);
        for (var failures = 0; failures < AttemptsOfOneSample && found.Count > 0;)
        {
            var json = Mix(solver, whole, found, random)?.ToJson();
            var isNew = json is not null && known.Add(json);
            failures = isNew ? 0 : failures + 1;
            if (isNew)
            {
                yield return json!;
            }
        }
    }

    /// <summary>As many edges at once as go together, out of a few chosen at random.</summary>
    private static InstanceValue? Mix(Satisfiability solver, Formula whole, List<Formula> edges, SplitMix random)
    {
        InstanceValue? best = null;
        for (var left = 1 + random.Below(Math.Min(12, edges.Count)); left > 0; left--)
        {
            var more = solver.Table.And(whole, edges[random.Below(edges.Count)]);
            if (Solve(solver, more) is { } value)
            {
                whole = more;
                best = value;
            }
        }

        return best;
    }

    private static InstanceValue? Solve(Satisfiability solver, Formula formula)
    {
        solver.Budget = new StepBudget(StepsOfOneSample, CancellationToken.None);
        return solver.Solve(formula).Witness;
    }
}
