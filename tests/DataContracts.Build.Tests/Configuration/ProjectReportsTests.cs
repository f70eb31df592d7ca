using DataContracts.Build.Configuration;
using DataContracts.Tests;

namespace DataContracts.Build.Tests.Configuration;

public sealed class ProjectReportsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(null, 0)]
    [InlineData(" ; ", 0)]
    [InlineData("json=a.json", 1)]
    [InlineData("\n  json=a.json;\n  text = b.txt;\n", 2)]
    public void Property_lists_formats_and_files(string? property, int count)
    {
        var reports = Read(property);

        Assert.Empty(reports.Problems);
        Assert.Equal(count, reports.Sinks.Sinks.Length);
    }

    [Theory]
    [InlineData("json=a.json;text")]
    [InlineData("json=a.json;text=a.json")]
    [InlineData("json=a.json;markdown=b.md")]
    [InlineData("json=missing/a.json")]
    [InlineData("json=read.json")]
    public void No_report_is_written_if_any_of_them_is_unwritable(string property)
    {
        var reports = Read(property);

        var problem = Assert.Single(reports.Problems);
        Assert.StartsWith("the property DataContractsReport can't be followed: ", problem, StringComparison.Ordinal);
        Assert.Empty(reports.Sinks.Sinks);
    }

    private ProjectReports Read(string? property)
    {
        var fixture = new FixtureFile(Path.Combine(_folder.FullPath, "read.json"), Contract: null);
        return ProjectReports.Read(property, new CheckRequest([], [fixture], new CheckOptions()), _folder.FullPath);
    }
}
