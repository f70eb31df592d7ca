namespace DataContracts.Tests.Workspace;

public sealed class FixtureFormatTests
{
    [Theory]
    [InlineData("a.json", "JSON", false)]
    [InlineData("a.JSON", "JSON", false)]
    [InlineData("a.ndjson", "NDJSON", true)]
    [InlineData("a.jsonl", "JSON Lines", true)]
    [InlineData("a.yaml", null, null)]
    [InlineData("json", null, null)]
    public void Extension_determines_the_format(string file, string? name, bool? holdsRecords)
    {
        var format = FixtureFormat.Find("folder.json/" + file);

        Assert.Equal((name, holdsRecords), (format?.Name, format?.HoldsRecords));
    }

    [Fact]
    public void Each_format_has_a_document_reader_or_a_record_reader() =>
        Assert.All(FixtureFormat.All, format => Assert.Equal(format.HoldsRecords, format.Reader is null));

    [Fact]
    public void Messages_list_every_format()
    {
        Assert.StartsWith("*.json, ", FixtureFormat.Patterns, StringComparison.Ordinal);
        Assert.Contains(" or *.", FixtureFormat.Patterns, StringComparison.Ordinal);
        Assert.All(FixtureFormat.All, format => Assert.Contains("*" + format.Extension, FixtureFormat.Patterns, StringComparison.Ordinal));
    }
}
