using System.Text;
using DataContracts.Drift.Tests.Comparison;

namespace DataContracts.Drift.Tests.Explanation;

/// <summary>The message and witness of each change in the rows, all of them reviewed.</summary>
public sealed class ChangeMessageTests
{
    private static readonly Lazy<string[]> s_lines = new(() => [.. CompatibilityRow.All.Values.SelectMany(Lines)]);

    [Fact]
    public void Messages_and_witnesses_are_approved()
    {
        var approved = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Comparison", "compatibility", "messages.txt"));
        Assert.Equal(approved, s_lines.Value);
    }

    [Fact]
    public void Message_never_reports_an_unchanged_value_as_changed() =>
        Assert.DoesNotContain(
            s_lines.Value,
            line =>
                line.Split(" is now ") is [_, var values] && values.Split(" | ")[0].Split(", was ") is [var now, var old] && now == old);

    [Fact]
    public void Every_break_is_attributed_to_a_keyword() =>
        Assert.DoesNotContain(s_lines.Value, line => line.Contains("as a whole", StringComparison.Ordinal));

    private static IEnumerable<string> Lines(CompatibilityRow row) =>
        SchemaComparer.Compare(row.Compile(row.Old), row.Compile(row.New)).Changes.Select(change => new StringBuilder(row.Name)
            .Append(change.Direction == ChangeDirection.NewlyRejected ? " | rejects | " : " | admits | ")
            .Append(change.Message)
            .Append(" | ")
            .Append(change.Witness ?? "undecided")
            .ToString());
}
