namespace DataContracts.Odcs.Tests;

/// <summary>The date formats of JSON Schema follow RFC 3339; ODCS allows any pattern of Java's DateTimeFormatter.</summary>
public sealed class TemporalFormatTests
{
    [Theory]
    [InlineData("date", "yyyy-MM-dd", "date")]
    [InlineData("date", "uuuu-MM-dd", "date")]
    [InlineData("date", "dd/MM/yyyy", null)]
    [InlineData("date", "yyyyMMdd", null)]
    [InlineData("date", "yyyy-MM-dd'T'HH:mm:ssXXX", null)]
    [InlineData("date", "yyyy-MM-dd\n", null)]
    [InlineData("time", "HH:mm:ss", null)]
    [InlineData("time", "HH:mm:ssXXX", "time")]
    [InlineData("time", "HH:mm:ss.SSS'Z'", "time")]
    [InlineData("time", "HH:mm:ss[.SSSSSS]XXX", "time")]
    [InlineData("time", "HH:mm:ss[XXX]", null)]
    [InlineData("time", "hh:mm:ssXXX", null)]
    [InlineData("timestamp", "yyyy-MM-dd HH:mm:ss", null)]
    [InlineData("timestamp", "yyyy-MM-dd'T'HH:mm:ss", null)]
    [InlineData("timestamp", "yyyy-MM-dd'T'HH:mm:ssX", null)]
    [InlineData("timestamp", "yyyy-MM-dd'T'HH:mm:ssZ", null)]
    [InlineData("timestamp", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "date-time")]
    [InlineData("timestamp", "yyyy-MM-ddTHH:mm:ssZ", "date-time")]
    [InlineData("timestamp", "epoch", null)]
    public void Pattern_that_is_not_RFC_3339_is_reported_and_has_no_format(string type, string pattern, string? format)
    {
        var escaped = pattern.Replace("\n", "\\n", StringComparison.Ordinal);
        var document = Convert.Element($"logicalType: {type}\nrequired: true\nlogicalTypeOptions: {{format: \"{escaped}\"}}");
        var import = OdcsImport.Of(document, 0, null);
        Convert.AssertSame(
            format is null ? """{"type":"string"}""" : $$"""{"type":"string","format":"{{format}}"}""",
            import.Contract["properties"]!["p"]);
        Assert.Equal(format is null ? ["/schema/0/properties/0/logicalTypeOptions/format"] : [], import.Notes.Select(note => note.Pointer));
        AssertComesBack(document, import);
    }

    [Theory]
    [InlineData("logicalType: timestamp\nlogicalTypeOptions: {timezone: false}", "/schema/0/properties/0/logicalTypeOptions/timezone")]
    [InlineData("logicalType: time\nlogicalTypeOptions: {timezone: false}", "/schema/0/properties/0/logicalTypeOptions/timezone")]
    [InlineData(
        "logicalType: array\nitems: {logicalType: date, logicalTypeOptions: {format: yyyy}}",
        "/schema/0/properties/0/items/logicalTypeOptions/format")]
    [InlineData("logicalType: map\nmap: {key: {logicalType: string}, value: {logicalType: integer}}", "/schema/0/properties/0/logicalType")]
    [InlineData("logicalType: vector\nlogicalTypeOptions: {dimensions: 3}", "/schema/0/properties/0/logicalType")]
    public void Element_that_the_contract_does_not_assert_is_reported(string members, string pointer)
    {
        var document = Convert.Element(members);
        var import = OdcsImport.Of(document, 0, null);
        Assert.Equal([pointer], import.Notes.Select(note => note.Pointer));
        Assert.DoesNotContain("format", import.Contract["properties"]!["p"]!.ToJsonString(), StringComparison.Ordinal);
        AssertComesBack(document, import);
    }

    [Theory]
    [InlineData("logicalType: date\nlogicalTypeOptions: {timezone: false}")]
    [InlineData("logicalType: timestamp\nlogicalTypeOptions: {timezone: true, defaultTimezone: Etc/UTC}")]
    [InlineData("logicalType: timestamp")]
    public void RFC_3339_patterns_become_formats(string members)
    {
        var document = Convert.Element(members);
        var import = OdcsImport.Of(document, 0, null);
        Assert.Empty(import.Notes);
        Assert.NotNull(import.Contract["properties"]!["p"]!["format"]);
        AssertComesBack(document, import);
    }

    private static void AssertComesBack(System.Text.Json.Nodes.JsonObject document, OdcsImport import)
    {
        var export = OdcsExport.Of(import.Contract, Convert.Link);
        Assert.Empty(export.Unexpressed);
        Convert.AssertSame(document, export.Document);
    }
}
