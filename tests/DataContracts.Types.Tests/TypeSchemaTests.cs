using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DataContracts.Types.Tests;

public sealed class TypeSchemaTests
{
    public enum Status
    {
        New,
        InTransit,
    }

    public sealed record Line(string Sku, int Quantity, string? Note = null);

    public sealed record Order(
        [property: JsonPropertyName("order-id")] string Id,
        Status Status,
        DateOnly? Placed,
        IReadOnlyList<Line> Lines,
        IReadOnlyDictionary<string, long>? Totals = null,
        Order? Parent = null);

    public sealed class Open
    {
        public required string Name { get; init; }

        [JsonExtensionData]
        public IDictionary<string, JsonElement>? More { get; init; }
    }

    private static readonly JsonSerializerOptions s_web = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    [Theory]
    [InlineData(
        """{ "order-id": "a", "status": "in-transit", "placed": null, "lines": [{ "sku": "x", "quantity": 2147483647, "note": null }] }""",
        true)]
    [InlineData(
        """{ "order-id": "a", "status": "new", "placed": "2026-01-02", "lines": [], "totals": { "x": 1 }, "parent": { "order-id": "b","""
            + """ "status": "new", "lines": [] } }""", true)]
    [InlineData("""{ "status": "new", "lines": [] }""", false)]
    [InlineData("""{ "order-id": null, "status": "new", "lines": [] }""", false)]
    [InlineData("""{ "order-id": "a", "status": "New", "lines": [] }""", false)]
    [InlineData("""{ "order-id": "a", "status": 1, "lines": [] }""", false)]
    [InlineData("""{ "order-id": "a", "status": "new", "placed": "yesterday", "lines": [] }""", false)]
    [InlineData("""{ "order-id": "a", "status": "new", "lines": [{ "sku": "x", "quantity": 2147483648 }] }""", false)]
    [InlineData("""{ "order-id": "a", "status": "new", "lines": [], "totals": { "x": "1" } }""", false)]
    [InlineData("""{ "order-id": "a", "status": "new", "lines": [], "colour": "red" }""", false)]
    public void Schema_of_a_type_allows_the_documents_it_reads(string document, bool isHeld) =>
        Assert.Equal(isHeld, TypeCoverage.Compile(typeof(Order), s_web).IsValid(Encoding.UTF8.GetBytes(document)));

    [Theory]
    [InlineData("""{ "Name": "a", "more": [1] }""", true)]
    [InlineData("""{ "more": [1] }""", false)]
    public void Extension_data_allows_additional_properties(string document, bool isHeld) =>
        Assert.Equal(isHeld, TypeCoverage.Compile(typeof(Open)).IsValid(Encoding.UTF8.GetBytes(document)));

    [Fact]
    public void Enum_without_a_converter_is_a_number()
    {
        var status = TypeCoverage.Compile(typeof(Status));

        Assert.True(status.IsValid("1"u8));
        Assert.False(status.IsValid("\"New\""u8));
    }

    [Fact]
    public void Schema_is_deterministic() => Assert.Equal(TypeSchema.Of(typeof(Order), s_web), TypeSchema.Of(typeof(Order), s_web));

    [Fact]
    public void Uncovered_type_is_never_reported_as_covered()
    {
        var contract = TypeCoverage.Compile(typeof(Order), s_web);

        var findings = TypeCoverage.Check(contract, typeof(Open));

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Contains(finding.RuleId, (string[])["DC6001"]));
    }
}
