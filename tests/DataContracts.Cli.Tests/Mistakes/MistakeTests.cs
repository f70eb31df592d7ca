namespace DataContracts.Cli.Tests.Mistakes;

/// <summary>
/// What people get wrong, and the answer they get. A mistake is one file beside this one: the files of a workspace, each after a line
/// <c>== path</c>, and last the command after <c>== contracts</c> with all that it prints.
/// </summary>
public sealed class MistakeTests
{
    private const string Section = "== ";
    private const string Command = "== contracts ";

    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Mistakes");

    public static TheoryData<string> Mistakes =>
    [
        .. Directory.EnumerateFiles(s_folder, "*.txt", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(s_folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_gets_its_answer(string mistake)
    {
        var lines = File.ReadAllText(Path.Combine(s_folder, mistake)).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var command = Array.FindIndex(lines, line => line.StartsWith(Command, StringComparison.Ordinal));
        using var workspace = new Workspace([.. FilesOf(lines[..command])]);

        var run = CommandRun.InProcess(workspace.Folder, lines[command][Command.Length..].Split(' '));

        Assert.Equal(
            string.Join('\n', lines[(command + 1)..]), $"{run.Output}{run.Error}exit code {run.ExitCode}".Replace(workspace.Folder, "."));
    }

    [Fact]
    public void There_are_at_least_one_hundred_and_fifty_mistakes() => Assert.InRange(Mistakes.Count, 150, int.MaxValue);

    private static IEnumerable<(string Path, string Content)> FilesOf(string[] lines)
    {
        for (var start = 0; start < lines.Length;)
        {
            var end = Array.FindIndex(lines, start + 1, line => line.StartsWith(Section, StringComparison.Ordinal));
            end = end < 0 ? lines.Length : end;
            yield return (lines[start][Section.Length..], string.Join('\n', lines[(start + 1)..end]));
            start = end;
        }
    }
}
