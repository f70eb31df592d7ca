using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DataContracts.Types.Tests;

/// <summary>A type is covered only where System.Text.Json reads every document that the contract allows.</summary>
public sealed class ReadingTests
{
    public sealed record Holder<T>
    {
        [JsonPropertyName("v")]
        public required T Value { get; init; }
    }

    public sealed record Converted
    {
        [JsonPropertyName("v"), JsonConverter(typeof(Lenient))]
        public required int Value { get; init; }
    }

    [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind"), JsonDerivedType(typeof(First), "a"), JsonDerivedType(typeof(Second), "b")]
    public abstract record Tagged;

    public sealed record First : Tagged
    {
        [JsonPropertyName("$schema")]
        public string? Schema { get; init; }
    }

    public sealed record Second : Tagged
    {
        [JsonExtensionData]
        public IDictionary<string, JsonElement>? More { get; init; }
    }

    public sealed record Cased(string? Status)
    {
        [JsonPropertyName("status")]
        public string? Lower { get; init; }
    }

    public sealed class Lenient : JsonConverter<int>
    {
        public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => (int)reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
    }

    [Theory]
    [InlineData("""{ "type": "integer", "minimum": 0, "maximum": 9 }""", typeof(Holder<int>), "1.0")]
    [InlineData("""{ "enum": [1, 2] }""", typeof(Holder<long>), ".0}")]
    [InlineData("""{ "type": ["integer", "null"], "minimum": 0, "maximum": 9 }""", typeof(Holder<int?>), "1.0")]
    [InlineData("""{ "type": "array", "items": { "enum": [1, 2] } }""", typeof(Holder<IReadOnlyList<int>>), ".0]")]
    [InlineData("""{ "type": "object", "additionalProperties": { "enum": [1] } }""", typeof(Holder<Dictionary<string, int>>), "1.0")]
    [InlineData("""{ "type": "string", "format": "date-time" }""", typeof(Holder<DateTimeOffset>), null)]
    [InlineData("""{ "type": "string", "format": "date-time" }""", typeof(Holder<DateTime>), null)]
    [InlineData("""{ "type": "string", "format": "date" }""", typeof(Holder<DateOnly>), null)]
    [InlineData("""{ "type": "string", "format": "uri" }""", typeof(Holder<Uri>), null)]
    [InlineData("""{ "type": "string", "format": "time" }""", typeof(Holder<TimeOnly>), null)]
    [InlineData("""{ "type": "string", "format": "duration" }""", typeof(Holder<TimeSpan>), null)]
    [InlineData("""{ "type": "string" }""", typeof(Holder<byte[]>), null)]
    [InlineData("""{ "type": "string" }""", typeof(Holder<char>), null)]
    [InlineData("""{ "type": "integer", "minimum": -1, "maximum": 40000 }""", typeof(Holder<short>), null)]
    [InlineData("""{ "type": "integer", "minimum": 0, "maximum": 4294967296 }""", typeof(Holder<uint>), null)]
    public void Value_that_the_type_does_not_read_is_reported(string property, Type type, string? shown)
    {
        var findings = TypeCoverage.Check(Contract(property), type);

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal("DC6001", finding.RuleId));
        Assert.Contains(findings, finding => shown is null || finding.Message.Contains(shown, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "type": "integer", "minimum": 0, "maximum": 9 }""", typeof(Converted))]
    [InlineData("""{ "type": "integer", "minimum": 0, "maximum": 9 }""", typeof(Holder<decimal>))]
    [InlineData("""{ "format": "date-time", "type": "string", "pattern": "^[12].{9}T.{6}[0-5][0-9]Z$" }""", typeof(Holder<DateTimeOffset>))]
    [InlineData("""{ "type": "string", "format": "date", "pattern": "^[1-9]" }""", typeof(Holder<DateOnly>))]
    [InlineData("""{ "type": "string", "format": "uuid" }""", typeof(Holder<Guid>))]
    [InlineData("""{ "type": "string", "pattern": "^[01][0-9]:[0-5][0-9]:[0-5][0-9]$" }""", typeof(Holder<TimeOnly>))]
    public void Contract_whose_values_the_type_reads_is_covered(string property, Type type) =>
    Assert.Empty(TypeCoverage.Check(Contract(property), type));

    [Fact]
    public void Polymorphic_type_rejects_properties_that_start_with_a_dollar_sign()
    {
        var contract = Compile("""
            { "oneOf": [
              { "type": "object", "required": ["kind"], "additionalProperties": false,
                "properties": { "kind": { "const": "a" }, "$schema": { "type": "string" } } },
              { "type": "object", "properties": { "kind": { "const": "b" } }, "required": ["kind"] } ] }
            """);

        Assert.NotEmpty(TypeCoverage.Check(contract, typeof(Tagged)));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Tagged>("""{ "kind": "a", "$schema": "s" }"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Tagged>("""{ "kind": "b", "$note": 1 }"""));
    }

    [Fact]
    public void Names_that_differ_only_by_case_are_not_compared() =>
        Assert.Throws<InvalidOperationException>(() => TypeCoverage.Check(Compile("{}"), typeof(Cased), JsonSerializerOptions.Web));

    private static CompiledSchema Contract(string property) =>
        Compile($$"""{ "type": "object", "properties": { "v": {{property}} }, "required": ["v"], "additionalProperties": false }""");

    private static CompiledSchema Compile(string schema)
    {
        var document = SourceDocument.Parse(Encoding.UTF8.GetBytes(schema), "contract.schema.json", 64, out _)!;
        return new SchemaCompiler(new CompilerOptions { AssertFormat = true }).Compile(document, out _)!;
    }
}
