namespace DataContracts.Reporting.Tests.Sinks;

public sealed class ReportSinksTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reports-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void One_run_writes_every_report_and_files_have_no_color()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var options = new PrintOptions { BaseDirectory = Findings.Folder, ReadFile = _ => null, Color = true };

        Sinks("json=a.json", "msbuild=b.txt", "text=c.txt", "text").Write(Findings.Report(Findings.At(1, 1, 1, 2)), options, output);

        Assert.StartsWith("{\n  \"version\": 1,\n", Read("a.json"), StringComparison.Ordinal);
        Assert.StartsWith("fixtures/orders/late.json(1,1): error DC1005: ", Read("b.txt"), StringComparison.Ordinal);
        Assert.StartsWith("error[DC1005]: ", Read("c.txt"), StringComparison.Ordinal);
        Assert.StartsWith("\e[1;31merror[DC1005]", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(["a.json", "b.txt", "c.txt"], Directory.GetFileSystemEntries(_folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void File_is_replaced_atomically_and_a_symbolic_link_keeps_its_target()
    {
        File.WriteAllText(Full("old.json"), new string('x', 10_000));
        if (!OperatingSystem.IsWindows())
        {
            _ = File.CreateSymbolicLink(Full("link.json"), Full("old.json"));
        }

        var name = OperatingSystem.IsWindows() ? "old.json" : "link.json";
        Sinks($"json={name}").Write(Findings.Report(), new PrintOptions(), TextWriter.Null);

        Assert.EndsWith("\"findings\": []\n}\n", Read("old.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'xml' is not a report format; the formats are {0}", "xml=a.xml")]
    [InlineData("'markdown' is not a report format; the formats are {0}", "markdown")]
    [InlineData("'json=' names no file", "json=")]
    public void Invalid_report_is_refused(string expected, string text)
    {
        Assert.Null(ReportSink.Parse(text, ReportContents.Diagnostics, _folder, out var problem));
        var formats = ReportFormats.For(ReportContents.Diagnostics).Select(format => format.Name);
        Assert.Equal(expected.Replace("{0}", string.Join(", ", formats), StringComparison.Ordinal), problem);
    }

    [Theory]
    [InlineData("two reports would go to standard output", "text", "json=-")]
    [InlineData("two reports would go to '", "text=a.txt", "json=./x/../a.txt")]
    [InlineData("there is no folder '", "json=missing/a.json")]
    [InlineData("it is a folder", "json=.")]
    [InlineData("would replace '", "json=read.json")]
    public void Unwritable_reports_are_refused_before_the_run(string expected, params string[] texts)
    {
        Assert.Contains(expected, Sinks(texts).FindProblem([Full("read.json")]), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void Device_is_not_replaced_by_a_file()
    {
        if (OperatingSystem.IsLinux())
        {
            Assert.Contains("it is not a file; '-' is standard output", Sinks("json=/dev/null").FindProblem([]), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Probing_leaves_no_files_and_finds_no_problem_if_all_reports_are_writable()
    {
        Assert.Null(Sinks("json=a.json", "text").FindProblem([]));
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    private ReportSinks Sinks(params string[] texts) =>
        new([.. texts.Select(text => ReportSink.Parse(text, ReportContents.Diagnostics, _folder, out _)!)]);

    private string Full(string name) => Path.Combine(_folder, name);

    private string Read(string name) => File.ReadAllText(Full(name));
}
