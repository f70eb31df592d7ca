namespace DataContracts.Snapshots.Tests.Text;

/// <summary>The exact text form of Verify, derived by hand.</summary>
public sealed class TextFormTests : IDisposable
{
    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    [Theory]
    [InlineData("\"text\"", "text")]
    [InlineData("12", "12")]
    [InlineData("1.50", "1.5")]
    [InlineData("2.0", "2.0")]
    [InlineData("1e3", "1000.0")]
    [InlineData("[]", "[]")]
    [InlineData("{}", "{}")]
    [InlineData("[1,\"a\",null,true]", "[\n  1,\n  a,\n  null,\n  true\n]")]
    [InlineData("{\"b\":1,\"a\":null,\"e\":[],\"o\":{},\"s\":\"\"}", "{\n  b: 1,\n  a: null,\n  s: \n}")]
    [InlineData("{\"n\":\"one\\ntwo\",\"m\":\"q\\\"\\\\\"}", "{\n  n: \none\ntwo,\n  m: q\"\\\n}")]
    [InlineData("{\"l\":[{\"a\":1},{}]}", "{\n  l: [\n    {\n      a: 1\n    },\n    {}\n  ]\n}")]
    [InlineData(
        "{\"a\":\"5c1f0d5e-5b0f-4a55-9d3e-0f0e2f5d7a10\",\"b\":\"00000000-0000-0000-0000-000000000000\",\"c\":\"5c1f0d5e-5b0f-4a55-9d3e-0f0e2f5d7a10\",\"d\":\"6c1f0d5e-5b0f-4a55-9d3e-0f0e2f5d7a10\"}", "{\n  a: Guid_1,\n  b: Guid_Empty,\n  c: Guid_1,\n  d: Guid_2\n}")]
    [InlineData(
        "{\"a\":\"2024-05-06T07:08:09.123Z\",\"b\":\"2024-05-06T09:08:09+02:00\",\"c\":\"0001-01-01T00:00:00Z\",\"d\":\"2024-05-06\",\"e\":\"05/06/2024\",\"f\":\"7:08 PM\"}", "{\n  a: DateTimeOffset_1,\n  b: DateTimeOffset_2,\n  c: DateTimeOffset_MinValue,\n  d: 2024-05-06,\n  e: Date_1,\n  f: Time_1\n}")]
    [InlineData("{\"a\":\"id 5c1f0d5e-5b0f-4a55-9d3e-0f0e2f5d7a10 here\"}", "{\n  a: id 5c1f0d5e-5b0f-4a55-9d3e-0f0e2f5d7a10 here\n}")]
    public async Task Json(string json, string expected)
    {
        foreach (var culture in new[] { "", "tr-TR", "ar-SA" })
        {
            using var _ = Culture.Use(culture);

            Assert.Equal(expected, await Received(() => _shop.NextRun().Plain().VerifyJson(json)));
        }
    }

    [Theory]
    [InlineData("", "emptyString")]
    [InlineData(null, "null")]
    [InlineData("a\r\nb\rc\n", "a\nb\nc\n")]
    [InlineData("\uFEFFa", "a")]
    public async Task Snapshot_of_a_string_is_the_string_itself(string? text, string expected) =>
        Assert.Equal(expected, await Received(() => _shop.Plain().Verify(text)));

    [Fact]
    public async Task Verified_file_has_a_byte_order_mark_and_no_final_line_break()
    {
        _ = await Received(() => _shop.Plain().Verify("ä"));

        Assert.Equal([0xEF, 0xBB, 0xBF, 0xC3, 0xA4], await File.ReadAllBytesAsync(_shop["tests/OrderTests.Places.received.txt"]));
    }

    [Fact]
    public async Task Object_omits_empty_values_and_keeps_false()
    {
        var value = new
        {
            Name = "Ada",
            Nothing = (string?)null,
            Zero = 0,
            No = false,
            Day = DayOfWeek.Friday,
            When = new DateTime(2024, 5, 6, 7, 8, 9, DateTimeKind.Utc),
            Later = new DateTime(2024, 5, 7, 7, 8, 9, DateTimeKind.Utc),
            Again = new DateTime(2024, 5, 6, 7, 8, 9, DateTimeKind.Utc),
            Due = new DateOnly(2024, 5, 6),
            Empty = Array.Empty<int>(),
            Map = new Dictionary<string, int> { ["b"] = 1, ["a"] = 2 },
        };

        Assert.Equal(
            "{\n  Name: Ada,\n  No: false,\n  Day: Friday,\n  When: DateTime_1,\n  Later: DateTime_2,\n  Again: DateTime_1,\n  Due: "
                + "Date_1,\n  Map: {\n    a: 2,\n    b: 1\n  }\n}",
            await Received(() => _shop.Plain().Verify(value)));
    }

    [Fact]
    public async Task Folders_of_this_machine_are_replaced_by_tokens()
    {
        _shop.NextRun(new TestEnvironment { TemporaryFolder = "/somewhere/tmp/", UserFolder = "/home/ada" });

        Assert.Equal(
            "{ProjectDirectory}bin/a.dll {TempPath}x {UserProfile} /home/adam",
            await Received(() => _shop.Plain().Verify($"{_shop["tests"]}/bin/a.dll /somewhere/tmp/x /home/ada /home/adam")));
    }

    [Fact]
    public async Task Inline_GUIDs_and_custom_patterns_are_scrubbed_on_request()
    {
        var assertion = _shop.Plain().With(settings => settings with
        {
            ScrubInlineGuids = true,
            Scrubbers = [text => text.Replace("secret", "{Secret}", StringComparison.Ordinal)],
        });

        Assert.Equal("id Guid_1, {Secret}", await Received(() => assertion.Verify("id 5c1f0d5e-5b0f-4a55-9d3e-0f0e2f5d7a10, secret")));
    }

    [Fact]
    public async Task Scrubbed_values_are_identical_without_counting()
    {
        var assertion = _shop.Plain().With(settings => settings with { CountScrubbed = false });

        Assert.Equal(
            "[\n  {Scrubbed},\n  {Scrubbed}\n]",
            await Received(() => assertion.VerifyJson("""["5c1f0d5e-5b0f-4a55-9d3e-0f0e2f5d7a10","2024-05-06T07:08:09Z"]""")));
    }

    private async Task<string> Received(Func<Task> verify)
    {
        _ = await Assert.ThrowsAnyAsync<VerificationException>(verify);
        return _shop.Text("OrderTests.Places.received.txt");
    }
}
