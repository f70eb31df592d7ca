using System.Text;

namespace DataContracts.Tests.Rules;

/// <summary>Checks the files of an example, discovered as documented.</summary>
internal static class ExampleRun
{
    public static CheckResult Failing(RuleExample example) => Run(example.Failing, Encoding.GetEncoding(example.FailingEncoding));

    public static CheckResult Passing(RuleExample example) => Run(example.Passing, Encoding.UTF8);

    private static CheckResult Run(IEnumerable<KeyValuePair<string, string>> files, Encoding encoding)
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, content) in files)
        {
            folder.Write(path, encoding.GetBytes(content));
        }

        return ContractChecker.Run(new CheckRequest(
            [.. Find(folder["contracts"], "*.schema.json").Where(path => Path.GetFileName(Path.GetDirectoryName(path)) != "published")
                .Select(path => new ContractFile(path))],
            [.. Find(folder["fixtures"], "*.json").Select(path => new FixtureFile(path))],
            new CheckOptions())
        { PublishedFolders = [.. Published(folder["contracts"])] });
    }

    private static string[] Published(string folder) =>
        Directory.Exists(folder) ? Directory.GetDirectories(folder, PublishedVersions.FolderName, SearchOption.AllDirectories) : [];

    private static IEnumerable<string> Find(string folder, string pattern) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            : [];
}
