namespace DataContracts.Tests.Sources;

/// <summary>The command writes lines that are safe, except where what is written is exact or makes itself safe.</summary>
public sealed class CommandOutputTests
{
    private static readonly string[] s_exact =
    [
        "CheckCommand.cs", "CommandOutput.cs", "ContractCheck.cs", "ContractExporter.cs", "ContractImporter.cs", "ContractsCommand.cs",
        "DiffCommand.cs", "ListCommand.cs", "Rehearsal.cs", "Rollback.cs", "SignalsCheckCommand.cs", "SignalsFile.cs",
        "SignalsReportCommand.cs", "SnapshotsCommand.cs",
    ];

    [Fact]
    public void Only_reports_and_documents_are_written_as_they_are() =>
        Assert.Equal(s_exact, Names(text => text.Contains("Unescaped", StringComparison.Ordinal)));

    [Fact]
    public void Console_is_opened_in_one_place() => Assert.Equal(
        ["StandardStreams.cs"],
        Names(text => text.Contains("Console.Out", StringComparison.Ordinal)
            || text.Contains("Console.Error", StringComparison.Ordinal)
            || text.Contains("Console.Write", StringComparison.Ordinal)
            || text.Contains("OpenStandardOutput", StringComparison.Ordinal)));

    private static IEnumerable<string> Names(Func<string, bool> holds) =>
        RepositoryFolder.Sources(RepositoryFolder.Find())
            .Where(path => path.Split(Path.DirectorySeparatorChar).Contains("DataContracts.Cli", StringComparer.Ordinal))
            .Where(path => holds(File.ReadAllText(path)))
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal);
}
