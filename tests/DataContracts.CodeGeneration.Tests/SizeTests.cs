using DataContracts.CodeGeneration.Schemas;
using DataContracts.CodeGeneration.Shapes;
using DataContracts.Tests;

namespace DataContracts.CodeGeneration.Tests;

/// <summary>Large contracts: work and text grow linearly with the contract, and depth does not consume the stack.</summary>
public sealed class SizeTests
{
    public static TheoryData<string> Kinds =>
        ["definitions", "tagged union", "plain union", "properties", "long alternatives", "shared union", "arrays in arrays"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Steps_and_text_grow_no_faster_than_the_contract(string kind)
    {
        var (first, second, third) = (Measure(kind, 200), Measure(kind, 400), Measure(kind, 800));

        Assert.InRange(third.Steps - second.Steps, 0, (2 * (second.Steps - first.Steps)) + 100);
        Assert.InRange(third.Text - second.Text, 0, (long)(2.2 * (second.Text - first.Text)) + 1000);
    }

    [Fact]
    public void Union_of_hundreds_of_alternatives_has_a_record_for_each()
    {
        var generated = Generated.From(Contract("tagged union", 300));

        Assert.Empty(generated.Findings);
        Assert.Equal("V299Order", generated.Read("""{ "p299": "x", "k": "v299" }""")!.GetType().Name);
    }

    [Fact]
    public void Chain_of_thousands_of_definitions_does_not_overflow_the_stack()
    {
        var thread = new Thread(() => Assert.Single(Generated.From(Contract("definitions", 5000)).Result.Files), 256 * 1024);
        thread.Start();
        thread.Join();
    }

    [Theory]
    [InlineData("{ \"type\": \"array\", \"items\": ", " }")]
    [InlineData("{ \"type\": \"object\", \"additionalProperties\": ", " }")]
    [InlineData("{ \"oneOf\": [{ \"type\": \"null\" }, ", "] }")]
    [InlineData("{ \"allOf\": [", "] }")]
    [InlineData("{ \"type\": \"object\", \"properties\": { \"abcdefghijklmnopqrst\": ", " } }")]
    public void Deep_contracts_compile(string before, string after)
    {
        const int Depth = 60;
        var (left, right) = (string.Concat(Enumerable.Repeat(before, Depth)), string.Concat(Enumerable.Repeat(after, Depth)));
        var deep = $"{left}{{ \"type\": \"string\" }}{right}";

        Assert.NotNull(Generated.From($$"""{ "type": "object", "properties": { "a": {{deep}} } }""").Type("Order"));
    }

    [Fact]
    public void Names_of_any_length_compile()
    {
        var name = new string('n', 1500);
        var generated = Generated.From($$"""
            { "type": "object", "properties": {
              "{{name}}": { "type": "object", "properties": { "{{name}}": { "enum": ["{{name}}", "{{name}}2"] } } }, "{{name}}2": {} } }
            """);

        generated.RoundTrips($$"""{ "{{name}}": { "{{name}}": "{{name}}2" }, "{{name}}2": 1 }""");
    }

    private static (long Steps, long Text) Measure(string kind, int count)
    {
        using var folder = new TemporaryFolder();
        var text = Contract(kind, count);
        var path = folder.Write("contracts/big.schema.json", text);
        var document = SourceDocument.Parse(System.Text.Encoding.UTF8.GetBytes(text), path, 64, out _)!;
        var ids = new SchemaIds();
        var root = new ContractSchema(ids, new SchemaCompiler(new CompilerOptions()).Compile(document, out _)!.Node);
        var budget = new Budget(ids);
        var contracts = new NamedContracts(new GenerationRequest([], "Shop", "/s", new CheckOptions()), "Shop");
        var shapes = new ShapeReader("Order", contracts, true, budget, []);
        Assert.NotNull(shapes.ReadDocument(root));
        return (budget.Used, Generated.From(text).Text.Length);
    }

    private static string Contract(string kind, int count) => kind switch
    {
        "definitions" => $$"""{ "$ref": "#/$defs/d0", "$defs": { {{Join(count, i => $$"""
            "d{{i}}": { "type": "object", "properties": { "next": { "$ref": "#/$defs/d{{(i + 1) % count}}", "description": "n" } } }
            """)}} } }""",
        "tagged union" => $$"""{ "oneOf": [ {{Join(count, i => $$"""
            { "type": "object", "properties": { "k": { "const": "v{{i}}" }, "p{{i}}": { "type": "string" } }, "required": ["k"] }
            """)}} ] }""",
        "plain union" => $$"""{ "anyOf": [ {{Join(count, i => $$"""
            { "type": "object", "properties": { "p{{i}}": { "type": "string" } } }
            """)}} ] }""",
        "properties" => $$"""{ "type": "object", "properties": { {{Join(count, i => $$"""
            "p{{i}}": { "type": ["string", "null"] }
            """)}} } }""",
        "long alternatives" => $$"""{ "type": "object", "properties": { "a": { "oneOf": [ {{Join(count, i => $$"""
            { "const": "v{{i}}" }
            """)}} ] } } }""",
        "shared union" => $$"""
            { "type": "object", "properties": { {{Join(count, i => $$""" "p{{i}}": { "$ref": "#/$defs/u", "title": "t" } """)}} },
              "$defs": { "u": { "oneOf": [ {{Join(count, Tagged)}} ] } } }
            """,
        _ => $$"""{ "type": "object", "properties": { "a": { "$ref": "#/$defs/d0" } }, "$defs": { {{Join(count, i => $$"""
            "d{{i}}": { "type": "array", "items": { "$ref": "#/$defs/d{{i + 1}}" } }
            """)}}, "d{{count}}": { "type": "object", "properties": { "a": {} } } } }""",
    };

    private static string Tagged(int i) => $$"""{ "type": "object", "properties": { "k": { "const": "v{{i}}" } }, "required": ["k"] }""";

    private static string Join(int count, Func<int, string> item) => string.Join(",\n", Enumerable.Range(0, count).Select(item));
}
