using DataContracts.Tests.Checking;

namespace DataContracts.Tests.Linting;

/// <summary>Mistakes in contracts as data: a file each, with the contract and, after a line <c>==</c>, what the check says of it.</summary>
public sealed class MistakeTests
{
    private const string Section = "\n==\n";

    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Linting", "Mistakes");

    public static TheoryData<string> Mistakes =>
    [
        .. Directory.EnumerateFiles(s_folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Contract_is_reported_line_by_line(string mistake)
    {
        var text = File.ReadAllText(Path.Combine(s_folder, mistake + ".txt")).ReplaceLineEndings("\n");
        var end = text.IndexOf(Section, StringComparison.Ordinal);
        using var workspace = new TestWorkspace().Contract("a", text[..end]);

        var lines = workspace.Run().Diagnostics.Select(found =>
            $"({found.Range.StartLine},{found.Range.StartColumn}): {(found.Severity == Severity.Warning ? "warning" : "error")} "
                + $"{found.RuleId}: {found.Message}");

        Assert.Equal(text[(end + Section.Length)..].TrimEnd('\n'), string.Join('\n', lines));
    }
}
