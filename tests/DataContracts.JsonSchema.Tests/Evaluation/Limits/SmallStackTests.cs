using System.Text;
using DataContracts.JsonSchema.Secrets;

namespace DataContracts.JsonSchema.Tests.Evaluation.Limits;

/// <summary>A document at the maximum raised depth never crashes the process, even on a small stack.</summary>
public sealed class SmallStackTests
{
    private const int Depth = 5_000;

    private const int Stack = 256 * 1024;

    public static TheoryData<string> Schemas =>
    [
        """{ "uniqueItems": true }""",
        """{ "items": { "uniqueItems": true } }""",
        """{ "items": { "$ref": "#" } }""",
        """{ "$ref": "#/$defs/a", "$defs": { "a": { "items": { "$ref": "#/$defs/a" }, "uniqueItems": true } } }""",
        """{ "items": { "$ref": "#" }, "unevaluatedItems": false }""",
        """{ "items": { "$ref": "#" }, "writeOnly": true }""",
        """{ "anyOf": [{ "items": { "$ref": "#" } }, { "contains": { "$ref": "#" } }] }""",
        """{ "not": { "contains": { "$ref": "#" } } }""",
        """{ "const": DEEP }""",
        """{ "enum": [1, DEEP] }""",
        """{ "enum": [DEEP, [DEEP]] }""",
        """{ "type": "object" }""",
        """{ "maxItems": 0 }""",
    ];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Deep_document_has_a_verdict_or_an_error(string schema) => OnSmallStack(() =>
    {
        var compiler = new SchemaCompiler(new CompilerOptions { MaxDepth = 1_000_000 });
        var contract = compiler.Compile(Parse(schema.Replace("DEEP", Deep("1"), StringComparison.Ordinal)), out var problems);
        if (contract is null)
        {
            Assert.NotEmpty(problems);
            return;
        }

        foreach (var text in new[] { Deep("1"), Deep("2"), $"[{Deep("1")},{Deep("1")}]", $"[{Deep("1")},{Deep("2")}]" })
        {
            var document = Parse(text);
            Assert.True(contract.IsValid(document) || !contract.Validate(document).IsEmpty);
        }
    });

    [Theory]
    [InlineData(OutputFormat.Flag)]
    [InlineData(OutputFormat.Basic)]
    [InlineData(OutputFormat.Detailed)]
    [InlineData(OutputFormat.Verbose)]
    [InlineData(OutputFormat.List)]
    [InlineData(OutputFormat.Hierarchical)]
    public void Output_of_a_deep_document_is_written_or_rejected(OutputFormat format) => OnSmallStack(() =>
    {
        var contract = new SchemaCompiler(new CompilerOptions { MaxDepth = 1_000_000 })
            .Compile(Parse("""{ "items": { "$ref": "#" } }"""), out _)!;
        Assert.NotEqual(0, contract.Evaluate(Parse(Deep("1")), format).Utf8.Length);
    });

    [Fact]
    public void Deep_document_has_a_canonical_text() => OnSmallStack(() =>
        Assert.Equal(Deep("1").Length, CanonicalJson.WriteExact(Parse(Deep("1"))).Length));

    [Fact]
    public void Deep_document_is_shown_without_its_secret() => OnSmallStack(() =>
    {
        var document = Parse(Deep("\"hunter2\""));
        var shown = ShownJson.Write(document, Disclosure.Of(document, [Depth]));
        Assert.Equal(Deep("\"(sensitive, not shown)\""), shown);
    });

    [Fact]
    public void Secret_names_of_a_deep_contract_are_found() => OnSmallStack(() =>
    {
        var contract = Parse($$"""{ "propertyNames": { "writeOnly": true }, "type": "objekt", "required": {{Deep("\"hunter2\"")}} }""");
        Assert.Null(new SchemaCompiler(new CompilerOptions { MaxDepth = 1_000_000 }).Compile(contract, out _, out var secrets));
        Assert.DoesNotContain("hunter2", ShownJson.Write(contract, secrets.Of(contract)), StringComparison.Ordinal);
    });

    private static string Deep(string inner) => new string('[', Depth) + inner + new string(']', Depth);

    private static SourceDocument Parse(string json) =>
        SourceDocument.Parse(Encoding.UTF8.GetBytes(json), "deep.json", 1_000_000, out _)!;

    private static void OnSmallStack(Action action)
    {
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(action), Stack);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }
}
