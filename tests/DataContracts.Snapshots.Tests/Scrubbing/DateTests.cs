namespace DataContracts.Snapshots.Tests.Scrubbing;

/// <summary>GUIDs and dates in JSON snapshots.</summary>
public sealed class DateTests : IDisposable
{
    private const string AnyContract = """{ "x-contract": { "name": "any" } }""";

    private readonly Shop _shop = new();

    public DateTests() => _shop.Write("contracts/any/any.schema.json", AnyContract);

    public void Dispose() => _shop.Dispose();

    [Theory]
    [InlineData("2024-05-06T07:08:09Z", "DateTimeOffset_1")]
    [InlineData("2024-05-06t07:08:09z", "DateTimeOffset_1")]
    [InlineData("2024-05-06 07:08:09Z", "DateTimeOffset_1")]
    [InlineData("2024-05-06T07:08:09.1Z", "DateTimeOffset_1")]
    [InlineData("2024-05-06T07:08:09.123456789Z", "DateTimeOffset_1")]
    [InlineData("2024-05-06T07:08:09.123456789012345678-05:30", "DateTimeOffset_1")]
    [InlineData("2024-05-06T07:08:09+23:59", "DateTimeOffset_1")]
    [InlineData("2024-05-06T07:08:09-00:00", "DateTimeOffset_1")]
    [InlineData("2016-12-31T23:59:60Z", "DateTimeOffset_1")]
    [InlineData("9999-12-31T23:59:59-10:00", "DateTimeOffset_1")]
    [InlineData("0001-01-01T00:00:00+10:00", "DateTimeOffset_1")]
    [InlineData("0001-01-01T00:00:00Z", "DateTimeOffset_MinValue")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "DateTimeOffset_MaxValue")]
    [InlineData("2024-05-06T07:08:09", "DateTime_1")]
    [InlineData("2024-05-06T07:08:09.0000001", "DateTime_1")]
    [InlineData("0001-01-01T00:00:00", "DateTime_MinValue")]
    [InlineData("2024-05-06", "Date_1")]
    [InlineData("0001-01-01", "Date_MinValue")]
    public async Task Dates_are_numbered_in_every_common_JSON_format(string text, string expected) =>
        Assert.Equal($"[\n  \"{expected}\"\n]", await Received(new[] { text }));

    [Theory]
    [InlineData("9:00 AM")]
    [InlineData("05/06/2024")]
    [InlineData("09:00:00")]
    [InlineData("2023-02-31")]
    [InlineData("2024-13-01T00:00:00Z")]
    [InlineData("2024-05-06T24:00:00Z")]
    [InlineData("2024-05-06T07:60:09Z")]
    [InlineData("2024-05-06T07:08:61Z")]
    [InlineData("2024-05-06T07:08:09.Z")]
    [InlineData("2024-05-06T07:08:09,5Z")]
    [InlineData("2024-05-06T07:08:09+0200")]
    [InlineData("2024-05-06T07:08:09+24:00")]
    [InlineData("2024-05-06T07:08:09ZZ")]
    [InlineData("on 2024-05-06")]
    [InlineData("2024-05-0٦")]
    [InlineData("2024-5-6")]
    public async Task Text_that_is_not_a_date_is_kept(string text) => Assert.Equal($"[\n  \"{text}\"\n]", await Received(new[] { text }));

    [Fact]
    public async Task Equal_moments_have_the_same_number_and_a_missing_offset_makes_a_difference()
    {
        string[] texts =
        [
            "2024-05-06T07:08:09Z",
            "2024-05-06T09:08:09.000+02:00",
            "2024-05-06t07:08:09.0000000000z",
            "2024-05-06T07:08:09",
            "2024-05-06T07:08:09.00000000001Z",
        ];

        Assert.Equal(
            "[\n  \"DateTimeOffset_1\",\n  \"DateTimeOffset_1\",\n  \"DateTimeOffset_1\",\n  \"DateTime_1\",\n  \"DateTimeOffset_2\"\n]",
            await Received(texts));
    }

    [Fact]
    public async Task Dates_of_objects_are_numbered() =>
        Assert.Equal(
            "{\n  \"d\": \"Date_1\",\n  \"at\": \"DateTimeOffset_1\"\n}",
            await Received(new { d = new DateOnly(2024, 5, 6), at = "2024-05-06T07:08:09.123456789Z" }));

    [Theory]
    [InlineData("id_d16f33cd-5eb2-49f6-99a9-f14d05455e96", "id_Guid_1")]
    [InlineData("d16f33cd-5eb2-49f6-99a9-f14d05455e96_v1", "Guid_1_v1")]
    [InlineData("_d16f33cd-5eb2-49f6-99a9-f14d05455e96_", "_Guid_1_")]
    [InlineData("/orders/D16F33CD-5eb2-49f6-99a9-f14d05455e96.json", "/orders/Guid_1.json")]
    [InlineData("ad16f33cd-5eb2-49f6-99a9-f14d05455e96", "ad16f33cd-5eb2-49f6-99a9-f14d05455e96")]
    [InlineData("d16f33cd-5eb2-49f6-99a9-f14d05455e967", "d16f33cd-5eb2-49f6-99a9-f14d05455e967")]
    public async Task GUID_inside_a_text_is_found_beside_an_underscore(string text, string expected) =>
        Assert.Equal($"[\n  \"{expected}\"\n]", await Received(new[] { text }, settings => settings with { ScrubInlineGuids = true }));

    [Fact]
    public async Task Property_names_are_numbered_together_with_values()
    {
        const string Id = "d16f33cd-5eb2-49f6-99a9-f14d05455e96";

        Assert.Equal(
            "{\n  \"Guid_1\": \"Guid_1\",\n  \"Date_1\": 1,\n  \"DateTimeOffset_1\": 2,\n  \"b\": 3\n}",
            await Received($$"""{"{{Id}}":"{{Id}}","2024-05-06":1,"2024-05-06T07:08:09Z":2,"b":3}"""));
    }

    private async Task<string> Received(object value, Func<SnapshotSettings, SnapshotSettings>? change = null)
    {
        var assertion = _shop.Orders(contract: "any").With(change ?? (settings => settings));
        _ = await Assert.ThrowsAnyAsync<VerificationException>(() => assertion.Verify(value));
        return _shop.Text("OrderTests.Places.received.json");
    }
}
