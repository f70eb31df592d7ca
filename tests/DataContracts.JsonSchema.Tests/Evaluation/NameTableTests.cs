using System.Globalization;
using System.Text;
using DataContracts.JsonSchema.Evaluation;

namespace DataContracts.JsonSchema.Tests.Evaluation;

public sealed class NameTableTests
{
    public static TheoryData<string> Patterns =>
    [
        "#", "n#", "name #", "customer # address", "#: the same end", "the same start and # the same end",
        "a very long start of a name which all have #", new('x', 300),
    ];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Every_name_is_found_and_no_other(string pattern)
    {
        var names = Enumerable.Range(0, 3000)
            .Select(number => Encoding.UTF8.GetBytes(
                pattern.Replace("#", (number * 7919).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                + (pattern.Contains('#', StringComparison.Ordinal) ? "" : new string('y', number))))
            .ToArray();

        var table = new NameTable(names);

        Assert.Equal(Enumerable.Range(0, names.Length), names.Select(name => table.IndexOf(name)));
        Assert.All(names, name => Assert.Equal(-1, table.IndexOf([.. name[..^1], (byte)'?'])));
        Assert.Equal(-1, table.IndexOf([]));
    }
}
