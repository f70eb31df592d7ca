using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using DataContracts.Formats;

namespace DataContracts.Odcs.Tests;

/// <summary>Validates exports against the schema published by the standard.</summary>
public sealed class PublishedSchemaTests
{
    public static ImmutableArray<(string Schema, bool IsRequired)> Properties { get; } =
    [
        ("""{"type":"string"}""", true), ("""{"type":"string"}""", false), ("""{"type":["string","null"]}""", true), ("{}", true),
        ("true", false),
        (
            """{"type":"string","format":"email","minLength":3,"pattern":"^a"}""",
            false), ("""{"type":"string","format":"date","minLength":3}""", true),
        ("""{"type":"string","format":"date-time"}""", false), ("""{"type":"string","format":"time"}""", false),
        ("""{"type":"number","minimum":0.10,"multipleOf":0.01}""", true), ("""{"type":"integer","format":"int32","maximum":9}""", true),
        ("""{"enum":["a",1,null,{"b":[]}]}""", true), ("""{"const":null}""", true),
        ("""{"type":["string","integer"],"minLength":3}""", true),
        ("""{"type":"object","properties":{"a":{"type":"string"},"b":{"type":["string","null"]}},"required":["b","c","a"]}""", true),
        ("""{"properties":{"a":{"minimum":3}},"items":{"type":"string"},"required":["a"]}""", true),
        (
            """{"type":"array","uniqueItems":true,"items":{"type":"object","properties":{"a":{"type":"array","items":{"enum":["x"]}}}}}""",
            true),
        (
            """{"type":"number","x-quality":[{"metric":"nullValues","mustBe":0,"unit":"percent"},{"metric":"mean","mustBeLessThan":9}]}""",
            true),
        ("""{"oneOf":[{"type":"string"}],"title":"t","examples":[1,"a",null]}""", false),
    ];

    [OdcsSchemaFact]
    public void Every_export_is_valid()
    {
        var schema = Compile();
        foreach (var (property, isRequired) in Properties)
        {
            AssertValid(schema, Convert.Property(property, isRequired));
        }
    }

    [OdcsSchemaFact]
    public void Export_of_the_sample_contract_is_valid() =>
        AssertValid(
            Compile(),
            JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "contracts", "orders.schema.json")))!.AsObject());

    [OdcsSchemaFact]
    public void Published_schema_rejects_the_document()
    {
        var document = OdcsExport.Of(Convert.Property("{}"), Convert.Link).Document;
        document["schema"]![0]!["logicalTypeOptions"] = new JsonObject();
        Assert.NotEmpty(Violations(Compile(), document));
    }

    private static void AssertValid(CompiledSchema schema, JsonObject contract)
    {
        var yaml = YamlWriter.Write(OdcsExport.Of(contract, Convert.Link).Document);
        var violations = schema.Validate(YamlReader.Read(Encoding.UTF8.GetBytes(yaml), "a.yaml", 256, out _)!);
        Assert.True(violations is [], yaml + string.Join('\n', violations));
    }

    private static ImmutableArray<Violation> Violations(CompiledSchema schema, JsonNode document) =>
        schema.Validate(SourceDocument.Parse(Encoding.UTF8.GetBytes(document.ToJsonString()), "a.json", 256, out _)!);

    private static CompiledSchema Compile()
    {
        var path = OdcsSchemaFactAttribute.SchemaPath!;
        var document = SourceDocument.Parse(File.ReadAllBytes(path), path, 256, out _)!;
        var compiled = new SchemaCompiler(new CompilerOptions(), new NoOtherFiles()).Compile(document, out var problems);
        Assert.Empty(problems);
        return compiled!;
    }

    private sealed class NoOtherFiles : ISchemaSource
    {
        public SourceDocument? Load(string path, out SyntaxProblem? problem)
        {
            problem = null;
            return null;
        }

        public IEnumerable<string> Enumerate(string root) => [];
    }
}
