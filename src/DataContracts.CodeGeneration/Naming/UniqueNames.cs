using System.Globalization;

namespace DataContracts.CodeGeneration.Naming;

/// <summary>Names of one scope, none twice: the second of a name is numbered.</summary>
internal sealed class UniqueNames(params IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    public string Take(string wanted)
    {
        var name = wanted;
        for (var number = 2; !_taken.Add(name); number++)
        {
            name = wanted + number.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }
}
