using System.Text;
using DataContracts.Drift.Solver;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Secrets;

namespace DataContracts.Drift.Explanation;

/// <summary>Judges witnesses by the validator itself, and makes them smaller while they prove the same.</summary>
internal sealed class Witness(CompiledSchema allows, CompiledSchema rejects, StepBudget budget)
{
    private const int CharactersOfOneStep = 32;
    private const int ValidatorStepsOfOneStep = 64;
    private const int MaxDepth = 1000;

    // What making one witness smaller may cost: enough for whatever a person reads, and in proportion to what is larger.
    private const int StepsOfOneWitness = 10_000;
    private const int StepsOfOneCharacter = 4;

    // All witnesses together leave as much for finding the next change.
    private readonly StepBudget _minimizing = budget.Share(2);

    // Members that the version which allows a witness demands; most witnesses of one comparison have them in common.
    private readonly HashSet<(string Path, string Name)> _needed = [];

    private StepBudget? _part;
    private bool _isAllowed;

    private StepBudget Budget => _part ?? budget;

    /// <summary>Whether the one version allows the value and the other does not; a validator that gives up proves nothing.</summary>
    public bool Proves(InstanceValue value)
    {
        Budget.Take(1 + (value.Size / CharactersOfOneStep));
        var utf8 = Encoding.UTF8.GetBytes(value.ToJson());
        _isAllowed = Counted(utf8.Length, steps => allows.Judge(utf8, steps)) == true;
        return _isAllowed && Counted(utf8.Length, steps => rejects.Judge(utf8, steps)) == false;
    }

    /// <summary>Leaves out members and items as long as what is left proves the same.</summary>
    /// <param name="value">What proves it.</param>
    /// <param name="keyword">The keyword that is to be shown at work; null where the contract as a whole is.</param>
    /// <param name="property">The property that the keyword demands, or null.</param>
    public InstanceValue Minimize(InstanceValue value, KeywordLocation? keyword = null, string? property = null)
    {
        _part = _minimizing.Part(StepsOfOneWitness + (StepsOfOneCharacter * value.Size));
        var location = keyword?.SchemaLocation;
        bool Shows(InstanceValue smaller) => Proves(smaller) && IsNamed(smaller, location!, property);
        Func<InstanceValue, bool> holds = location is not null && Shows(value) ? Shows : Proves;
        bool Holds(InstanceValue smaller) => !Budget.IsSpent && holds(smaller);
        for (var smaller = Smaller(value, "", Holds); smaller.Size < value.Size; smaller = Smaller(value, "", Holds))
        {
            value = smaller;
        }

        _part = null;
        return value;
    }

    /// <summary>The value as JSON text, without what one of the two versions marks as secret.</summary>
    public string Show(InstanceValue value)
    {
        var json = value.ToJson();
        if (!allows.HasSensitiveValues && !rejects.HasSensitiveValues)
        {
            return json;
        }

        var document = SourceDocument.Parse(Encoding.UTF8.GetBytes(json), "witness", int.MaxValue, out _)!;
        return ShownJson.Write(document, allows.DisclosureOf(document).And(rejects.DisclosureOf(document)));
    }

    /// <summary>Whether the validator names the keyword as a reason.</summary>
    private bool IsNamed(InstanceValue value, SchemaLocation location, string? property)
    {
        var utf8 = Encoding.UTF8.GetBytes(value.ToJson());
        return !Budget.IsSpent
            && SourceDocument.Parse(utf8, "witness", MaxDepth, out _) is { } document
            && Counted(utf8.Length, steps => rejects.Validate(document, 0, steps)).Any(violation => violation.Schema == location
                && (property is null || violation.Parameters.Property == property || violation.Parameters.Suggestion == property));
    }

    /// <summary>
    /// One pass over the value: members and items are left out where that is possible, then those inside the ones that stay.
    /// </summary>
    private InstanceValue Smaller(InstanceValue value, string path, Func<InstanceValue, bool> holds)
    {
        value = WithoutMembers(value, path, holds);
        value = WithoutItems(value, holds);
        for (var i = 0; i < value.Members.Length; i++)
        {
            var (outer, at, name) = (value, i, value.Members[i].Name);
            InstanceValue With(InstanceValue inner) => InstanceValue.Object(outer.Members.SetItem(at, (name, inner)));
            var smaller = Smaller(outer.Members[i].Value, $"{path}/{name}", inner => holds(With(inner)));
            value = smaller == outer.Members[i].Value ? outer : With(smaller);
        }

        for (var i = 0; i < value.Items.Length; i++)
        {
            var (outer, at) = (value, i);
            InstanceValue With(InstanceValue inner) => InstanceValue.Array(outer.Items.SetItem(at, inner));
            var smaller = Smaller(outer.Items[i], $"{path}/*", inner => holds(With(inner)));
            value = smaller == outer.Items[i] ? outer : With(smaller);
        }

        return value;
    }

    private InstanceValue WithoutMembers(InstanceValue value, string path, Func<InstanceValue, bool> holds)
    {
        LeaveOut(value.Members.Length, (start, count) =>
        {
            if (IsNeeded(path, value.Members.AsSpan(start, count)))
            {
                return false;
            }

            var without = InstanceValue.Object(value.Members.RemoveRange(start, count));
            var isLess = holds(without);
            if (!isLess && count == 1 && !_isAllowed && !Budget.IsSpent)
            {
                _needed.Add((path, value.Members[start].Name));
            }

            value = isLess ? without : value;
            return isLess;
        });
        return value;
    }

    private InstanceValue WithoutItems(InstanceValue value, Func<InstanceValue, bool> holds)
    {
        LeaveOut(value.Items.Length, (start, count) =>
        {
            var without = InstanceValue.Array(value.Items.RemoveRange(start, count));
            var isLess = holds(without);
            value = isLess ? without : value;
            return isLess;
        });
        return value;
    }

    /// <summary>
    /// Tries to do without all parts at once; where that fails, without each half, and so on to each by itself. It begins at the end, so
    /// that those before keep their places.
    /// </summary>
    private void LeaveOut(int length, Func<int, int, bool> tryWithout)
    {
        var runs = new Stack<(int Start, int Count)>([(0, length)]);
        while (!Budget.IsSpent && runs.TryPop(out var run))
        {
            if (run.Count > 0 && !tryWithout(run.Start, run.Count) && run.Count > 1)
            {
                var half = run.Count / 2;
                runs.Push((run.Start, half));
                runs.Push((run.Start + half, run.Count - half));
            }
        }
    }

    private bool IsNeeded(string path, ReadOnlySpan<(string Name, InstanceValue Value)> members)
    {
        foreach (var (name, _) in members)
        {
            if (_needed.Contains((path, name)))
            {
                return true;
            }
        }

        return false;
    }

    private T Counted<T>(int bytes, Func<SharedSteps, T> judge)
    {
        var steps = new SharedSteps();
        steps.Reset(bytes);
        var result = judge(steps);
        Budget.Take(steps.Used / ValidatorStepsOfOneStep);
        return result;
    }
}
