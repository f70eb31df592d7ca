using System.Text;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;

namespace DataContracts.Drift.Explaining;

/// <summary>Judges witnesses by the validator itself, and makes them smaller while they prove the same.</summary>
internal sealed class Witness(CompiledSchema allows, CompiledSchema rejects)
{
    private const int MaxChecks = 2000;
    private const int MaxDepth = 1000;
    private int _checks;

    public bool Proves(InstanceValue value)
    {
        _checks++;
        var utf8 = Encoding.UTF8.GetBytes(value.ToJson());
        return allows.IsValid(utf8) && !rejects.IsValid(utf8);
    }

    /// <summary>Leaves out members and items as long as what is left proves the same.</summary>
    /// <param name="value">What proves it.</param>
    /// <param name="keyword">The keyword that is to be shown at work; null where the contract as a whole is.</param>
    /// <param name="property">The property that the keyword demands, or null.</param>
    public InstanceValue Minimise(InstanceValue value, KeywordPlace? keyword = null, string? property = null)
    {
        _checks = 0;
        var location = keyword?.Location;
        bool Shows(InstanceValue smaller) => Proves(smaller) && IsNamed(smaller, location!, property);
        Func<InstanceValue, bool> holds = location is not null && Shows(value) ? Shows : Proves;
        for (var smaller = Smaller(value).FirstOrDefault(holds); smaller is not null && _checks < MaxChecks; smaller = Smaller(value).FirstOrDefault(holds))
        {
            value = smaller;
        }

        return value;
    }

    /// <summary>Whether the validator names the keyword as a reason.</summary>
    private bool IsNamed(InstanceValue value, SchemaLocation location, string? property) =>
        SourceDocument.Parse(Encoding.UTF8.GetBytes(value.ToJson()), "witness", MaxDepth, out _) is { } document
        && rejects.Validate(document).Any(violation => violation.Schema == location && (property is null || violation.Message.Contains($"'{property}'", StringComparison.Ordinal)));

    private static IEnumerable<InstanceValue> Smaller(InstanceValue value)
    {
        for (var i = value.Members.Length - 1; i >= 0; i--)
        {
            yield return InstanceValue.Object(value.Members.RemoveAt(i));
        }

        for (var i = value.Items.Length - 1; i >= 0; i--)
        {
            yield return InstanceValue.Array(value.Items.RemoveAt(i));
        }

        for (var i = 0; i < value.Members.Length; i++)
        {
            foreach (var smaller in Smaller(value.Members[i].Value))
            {
                yield return InstanceValue.Object(value.Members.SetItem(i, (value.Members[i].Name, smaller)));
            }
        }

        for (var i = 0; i < value.Items.Length; i++)
        {
            foreach (var smaller in Smaller(value.Items[i]))
            {
                yield return InstanceValue.Array(value.Items.SetItem(i, smaller));
            }
        }
    }
}
