using System.Globalization;

namespace DataContracts.CodeGeneration.Naming;

/// <summary>Names of one scope, each only once: the second of a name gets a number.</summary>
internal sealed class UniqueNames
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public UniqueNames(params IEnumerable<string> taken)
    {
        foreach (var name in taken)
        {
            _ = _numbers.TryAdd(name, 1);
        }
    }

    public string Take(string wanted)
    {
        var name = wanted;
        while (!_numbers.TryAdd(name, 1))
        {
            name = wanted + (++_numbers[wanted]).ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }
}
