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

        var found = ContractWorkspace.OnDisk.Search(folder.FullPath);
        return ContractChecker.Run(new CheckRequest(
            [.. found.Contracts.Select(path => new ContractFile(path))],
            [.. found.Fixtures.Select(path => new FixtureFile(path))],
            new CheckOptions())
        {
            PublishedFolders = found.PublishedFolders,
            UnreadFixtures = found.UnreadFixtures,
            MisnamedFolders = found.MisnamedFolders,
        });
    }
}
