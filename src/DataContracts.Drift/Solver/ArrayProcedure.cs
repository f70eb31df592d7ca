using DataContracts.JsonSchema.Meaning;

namespace DataContracts.Drift.Solver;

/// <summary>
/// Finds an array: a length, a position for every demanded item, and values that keep the counts and differ where they must.
/// </summary>
internal sealed class ArrayProcedure
{
    private const int MaxLength = 2000;
    private const int FactsOfOneStep = 16;

    private readonly Satisfiability _context;
    private readonly ItemAtom[] _all;
    private readonly List<Demand> _demands = [];
    private readonly CountAtom[] _limits;
    private readonly bool _isUnique;
    private readonly bool _repeats;
    private readonly int _least;
    private readonly int _contained;
    private readonly int _most;
    private readonly int _prefix;
    private readonly List<Child>?[] _at;

    public ArrayProcedure(Satisfiability context, IReadOnlyList<Formula> facts)
    {
        _context = context;
        _all = [.. facts.OfType<ItemAtom>().Where(fact => !fact.IsSome)];
        _limits = [.. facts.OfType<CountAtom>().Where(fact => !fact.IsLower)];
        _isUnique = facts.OfType<UniqueAtom>().Any(fact => !fact.IsNegated);
        _repeats = facts.OfType<UniqueAtom>().Any(fact => fact.IsNegated);
        var some = facts.OfType<ItemAtom>().Where(fact => fact.IsSome).ToArray();
        _demands.AddRange(
            some.OrderBy(fact => fact.To - fact.From).Select(fact => new Demand(fact.From, fact.To, fact.Child!.Value, fact)));
        foreach (var count in facts.OfType<CountAtom>().Where(fact => fact.IsLower))
        {
            _demands.AddRange(Enumerable.Repeat(new Demand(0, int.MaxValue, count.Child!.Value, count), Math.Min(count.Count, MaxLength)));
        }

        var bounds = facts.OfType<SizeBound>().ToArray();
        _least = bounds.Where(bound => bound.IsLower).Select(bound => bound.Size).Append(0).Max();
        _contained = facts.OfType<CountAtom>().Where(fact => fact.IsLower).Select(fact => fact.Count).Append(0).Max();
        _most = bounds.Where(bound => !bound.IsLower).Select(bound => bound.Size).Append(int.MaxValue).Min();
        _prefix = facts.OfType<ItemAtom>()
            .SelectMany(fact => new[] { fact.From, fact.To == int.MaxValue ? fact.From : fact.To + 1 })
            .Append(0)
            .Max();
        _at = new List<Child>?[Math.Min(_prefix, MaxLength) + 1];
    }

    public Outcome Solve()
    {
        if (_least > _most || _contained > _most)
        {
            return Outcome.Unsatisfiable;
        }

        if (_least > MaxLength || _prefix > MaxLength || _demands.Count >= MaxLength)
        {
            return Outcome.Undecided("minItems");
        }

        return Lengths().Try(SolveLength);
    }

    /// <summary>The lengths that can matter, shortest first.</summary>
    private Candidates<int> Lengths()
    {
        // A longer array holds an item that nothing asks for, so a shorter one would do.
        var longest = Math.Min(_most, Math.Max(_least, _prefix) + _demands.Count + (_repeats ? 2 : 0));
        var first = _demands.Select(demand => demand.From + 1).Append(_least).Append(_contained).Max();
        var next = first;
        Outcome last = Outcome.Satisfied(InstanceValue.Null);
        return Candidates<int>.Generate(() =>
        {
            // What is not allowed at a position is not allowed in a longer array either.
            last = next > longest ? Outcome.Unsatisfiable : next > first && next > 1 ? _context.Solve(At(next - 2)) : last;
            return (last, next++);
        });
    }

    private Outcome SolveLength(int length)
    {
        _context.Budget.Take(length / FactsOfOneStep);
        var positions = Enumerable.Range(0, length).Select(_ => new List<Demand>()).ToArray();
        return _repeats
            ? Candidates<(int First, int Second)>.All(Pairs(length)).Try(pair =>
            {
                var possible = _context.Solve([.. At(pair.First), .. At(pair.Second)]);
                return possible.IsSatisfiable ? Assign(0, positions, [pair]) : possible;
            })
            : Assign(0, positions, []);
    }

    /// <summary>The positions that two equal items can have; after the prefix one pair is as good as another.</summary>
    private IEnumerable<(int First, int Second)> Pairs(int length)
    {
        for (var first = 0; first < length; first++)
        {
            for (var second = first + 1; second < length && second <= Math.Max(_prefix + 1, first + 1); second++)
            {
                if (first <= _prefix || first == second - 1)
                {
                    yield return (first, second);
                }
            }
        }
    }

    private Outcome Assign(int index, List<Demand>[] positions, IReadOnlyList<(int First, int Second)> equal)
    {
        _context.Budget.Take(1 + (positions.Length / FactsOfOneStep));
        if (_context.Budget.IsSpent)
        {
            return Outcome.OutOfSteps;
        }

        if (index == _demands.Count)
        {
            return Build(positions, equal);
        }

        var demand = _demands[index];
        return Candidates<int>.All(PositionsFor(demand, positions, equal)).Try(position =>
        {
            var possible = _context.Solve([.. At(position), .. positions[position].Select(other => other.Child), demand.Child]);
            if (!possible.IsSatisfiable)
            {
                return possible;
            }

            positions[position].Add(demand);
            var found = Assign(index + 1, positions, equal);
            positions[position].RemoveAt(positions[position].Count - 1);
            return found;
        });
    }

    private IEnumerable<int> PositionsFor(Demand demand, List<Demand>[] positions, IReadOnlyList<(int First, int Second)> equal)
    {
        var hasFree = false;
        for (var i = demand.From; i < positions.Length && i <= demand.To; i++)
        {
            // Items after the prefix that nothing is demanded of are alike.
            var isFree = i >= _prefix && positions[i].Count == 0 && !equal.Any(pair => pair.First == i || pair.Second == i);
            if (!(isFree && hasFree) && !positions[i].Exists(other => ReferenceEquals(other.Origin, demand.Origin)))
            {
                hasFree |= isFree;
                yield return i;
            }
        }
    }

    private Outcome Build(List<Demand>[] positions, IReadOnlyList<(int First, int Second)> equal)
    {
        _context.Budget.Take(positions.Length);
        var children = positions.Select((demands, i) => (List<Child>)[.. At(i), .. demands.Select(demand => demand.Child)]).ToArray();
        foreach (var (first, second) in equal)
        {
            children[first].AddRange(children[second]);
            children[second] = children[first];
        }

        var kept = Outcome.OfAll(_limits.Select(limit => KeepLimit(limit, children, equal)));
        if (!kept.IsSatisfiable)
        {
            return kept;
        }

        var values = new InstanceValue[children.Length];
        for (var i = 0; i < children.Length; i++)
        {
            if (equal.Any(pair => pair.Second == i))
            {
                values[i] = values[equal.First(pair => pair.Second == i).First];
                continue;
            }

            var outcome = _context.Solve(children[i], _isUnique ? _context.Table.Values(values.Take(i), isNegated: true) : null);
            if (!outcome.IsSatisfiable)
            {
                // Only where all items are chosen from one set does running out of values prove anything.
                return outcome.IsUnsatisfiable && _isUnique && (_limits.Length > 0 || !AreAlike(children))
                    ? Outcome.Undecided("uniqueItems")
                    : outcome;
            }

            values[i] = outcome.Witness!;
        }

        return Outcome.Satisfied(InstanceValue.Array(values));
    }

    /// <summary>Keeps items from satisfying what only so many may satisfy.</summary>
    private Outcome KeepLimit(CountAtom limit, List<Child>[] children, IReadOnlyList<(int First, int Second)> equal)
    {
        var child = limit.Child!.Value;
        var left = limit.Count;
        Outcome? undecided = null;
        for (var i = 0; i < children.Length; i++)
        {
            if (equal.Any(pair => pair.Second == i))
            {
                left -= children[i].Contains(child.Negation) ? 0 : 1;
                continue;
            }

            var outcome = _context.Solve([.. children[i], child.Negation]);
            undecided ??= outcome.Obstacle is null ? null : outcome;
            if (outcome.IsSatisfiable)
            {
                children[i].Add(child.Negation);
            }
            else
            {
                left--;
            }
        }

        // With one limit each item was kept out wherever that is possible; with several they may hinder one another.
        return left >= 0 ? Outcome.Satisfied(InstanceValue.Null)
            : undecided ?? (_limits.Length > 1 || equal.Count > 0 ? Outcome.Undecided("maxContains") : Outcome.Unsatisfiable);
    }

    private static bool AreAlike(List<Child>[] children) =>
        children.Length > 0 && children.All(each => each.Count == children[0].Count && each.TrueForAll(children[0].Contains));

    /// <summary>What is demanded at a position; after the prefix it is the same everywhere.</summary>
    private List<Child> At(int index)
    {
        index = Math.Min(index, _prefix);
        if (_at[index] is not { } known)
        {
            _context.Budget.Take(1 + (_all.Length / FactsOfOneStep));
            known = [.. _all.Where(fact => index >= fact.From && index <= fact.To).Select(fact => fact.Child!.Value)];
            _at[index] = known;
        }

        return known;
    }

    /// <summary>An item that has to be there; demands of one origin need different items.</summary>
    private sealed record Demand(int From, int To, Child Child, Formula Origin);
}
