using System.Text;
using DataContracts.Drift.Solver;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;

namespace DataContracts.Drift.Explanation;

/// <summary>Judges witnesses by the validator itself, and makes them smaller while they prove the same.</summary>
internal sealed class Witness(CompiledSchema allows, CompiledSchema rejects, StepBudget budget)
{
    private const int CharactersOfOneStep = 8;
    private const int MaxChecks = 2000;
    private const int MaxDepth = 1000;
    private int _checks;

    private bool IsDone => _checks >= MaxChecks || budget.IsSpent;

    /// <summary>Whether the one version allows the value and the other does not; a validator that gives up proves nothing.</summary>
    public bool Proves(InstanceValue value)
    {
        _checks++;
        budget.Take((int)(1 + (value.Size / CharactersOfOneStep)));
        var utf8 = Encoding.UTF8.GetBytes(value.ToJson());
        return allows.Judge(utf8) == true && rejects.Judge(utf8) == false;
    }

    /// <summary>Leaves out members and items as long as what is left proves the same.</summary>
    /// <param name="value">What proves it.</param>
    /// <param name="keyword">The keyword that is to be shown at work; null where the contract as a whole is.</param>
    /// <param name="property">The property that the keyword demands, or null.</param>
    public InstanceValue Minimize(InstanceValue value, KeywordLocation? keyword = null, string? property = null)
    {
        _checks = 0;
        var location = keyword?.SchemaLocation;
        bool Shows(InstanceValue smaller) => Proves(smaller) && IsNamed(smaller, location!, property);
        Func<InstanceValue, bool> holds = location is not null && Shows(value) ? Shows : Proves;
        bool Holds(InstanceValue smaller) => !IsDone && holds(smaller);
        for (var smaller = Smaller(value, Holds); smaller.Size < value.Size; smaller = Smaller(value, Holds))
        {
            value = smaller;
        }

        return value;
    }

    /// <summary>Whether the validator names the keyword as a reason.</summary>
    private bool IsNamed(InstanceValue value, SchemaLocation location, string? property) =>
        !budget.IsSpent
        && SourceDocument.Parse(Encoding.UTF8.GetBytes(value.ToJson()), "witness", MaxDepth, out _) is { } document
        && rejects.Validate(document).Any(violation => violation.Schema == location
            && (property is null || violation.Parameters.Property == property || violation.Parameters.Suggestion == property));

    /// <summary>
    /// One pass over the value: each member and item is left out where that is possible, then those inside the ones that stay.
    /// </summary>
    private InstanceValue Smaller(InstanceValue value, Func<InstanceValue, bool> holds)
    {
        if (IsDone)
        {
            return value;
        }

        for (var i = value.Members.Length - 1; i >= 0; i--)
        {
            var without = InstanceValue.Object(value.Members.RemoveAt(i));
            value = holds(without) ? without : value;
        }

        for (var i = value.Items.Length - 1; i >= 0; i--)
        {
            var without = InstanceValue.Array(value.Items.RemoveAt(i));
            value = holds(without) ? without : value;
        }

        for (var i = 0; i < value.Members.Length; i++)
        {
            var (outer, at, name) = (value, i, value.Members[i].Name);
            InstanceValue With(InstanceValue inner) => InstanceValue.Object(outer.Members.SetItem(at, (name, inner)));
            var smaller = Smaller(outer.Members[i].Value, inner => holds(With(inner)));
            value = smaller == outer.Members[i].Value ? outer : With(smaller);
        }

        for (var i = 0; i < value.Items.Length; i++)
        {
            var (outer, at) = (value, i);
            InstanceValue With(InstanceValue inner) => InstanceValue.Array(outer.Items.SetItem(at, inner));
            var smaller = Smaller(outer.Items[i], inner => holds(With(inner)));
            value = smaller == outer.Items[i] ? outer : With(smaller);
        }

        return value;
    }
}
