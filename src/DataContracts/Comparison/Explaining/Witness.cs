using System.Text;
using DataContracts.Comparison.Values;

namespace DataContracts.Comparison.Explaining;

/// <summary>Judges witnesses by the validator itself, and makes them smaller while they prove the same.</summary>
internal sealed class Witness(CompiledContract allows, CompiledContract rejects)
{
    private const int MaxChecks = 2000;
    private int _checks;

    public bool Proves(InstanceValue value)
    {
        _checks++;
        var utf8 = Encoding.UTF8.GetBytes(value.ToJson());
        return allows.IsValid(utf8) && !rejects.IsValid(utf8);
    }

    /// <summary>Leaves out members and items, and shortens values, as long as what is left proves the same.</summary>
    public InstanceValue Minimise(InstanceValue value)
    {
        _checks = 0;
        for (var smaller = Smaller(value).FirstOrDefault(Proves); smaller is not null && _checks < MaxChecks; smaller = Smaller(value).FirstOrDefault(Proves))
        {
            value = smaller;
        }

        return value;
    }

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
