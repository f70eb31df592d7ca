using System.Text;

namespace DataContracts.JsonSchema.Tests.Schemas.Bundling;

/// <summary>A published version is self-contained and has the meaning of its contract.</summary>
public sealed class BundlingTests
{
    [Fact]
    public void Contract_without_references_to_files_is_bundled_byte_for_byte()
    {
        const string Contract = "{ \"type\":\"object\",\n\"$ref\": \"#/$defs/a\", \"$defs\": { \"a\": true } }";
        Assert.Equal(Contract, Bundle(Contract));
    }

    [Fact]
    public void Shared_file_is_bundled_under_a_machine_independent_name()
    {
        const string Contract = """{ "properties": { "total": { "$ref": "../shared/money.json#/$defs/amount" } } }""";
        Assert.Equal(
            """
            {
              "$id": "contract:/orders/orders.schema.json",
              "properties": { "total": { "$ref": "contract:/shared/money.json#/$defs/amount" } },
              "$defs": {
                "contract:/shared/money.json": {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "$id": "contract:/shared/money.json",
                  "$defs": { "amount": { "type": "integer" } }
                }
              }
            }

            """.ReplaceLineEndings("\n"),
            Bundle(Contract, ("contracts/shared/money.json", """{ "$defs": { "amount": { "type": "integer" } } }""")));
    }

    [Fact]
    public void Reference_to_the_contract_by_its_own_file_name_resolves_within_the_bundle()
    {
        var bundle = Bundle("""{ "$ref": "orders.schema.json#/$defs/a", "$defs": { "a": { "type": "integer" } } }""");
        var published = SourceDocument.Parse(Encoding.UTF8.GetBytes(bundle), "/elsewhere/published/1.0.0.schema.json", 64, out _)!;
        var compiled = new SchemaCompiler(new CompilerOptions()).Compile(published, out var problems);
        Assert.Empty(problems);
        Assert.Equal((true, false), (compiled!.IsValid("1"u8.ToArray()), compiled.IsValid("\"a\""u8.ToArray())));
    }

    public static TheoryData<string, string, string[]> Cases => new()
    {
        { "identified", """{ "$id": "https://example.com/orders", "$ref": "../shared/a.json" }""",
            ["""{ "$id": "https://example.com/a", "$ref": "b.json" }""", """{ "minimum": 5 }"""] },
        { "by identifier", """{ "$ref": "https://example.com/a#top" }""",
            ["""{ "$id": "https://example.com/a", "$anchor": "top", "$ref": "b.json" }""", """{ "minimum": 5 }"""] },
        { "circle", """{ "properties": { "a": { "$ref": "../shared/a.json" } }, "minimum": 5 }""",
            ["""{ "properties": { "b": { "$ref": "../orders/orders.schema.json" } }, "$ref": "b.json" }""", """{ "minimum": 5 }"""] },
        { "nested identifiers", """{ "$ref": "../shared/a.json" }""",
            ["""{ "$ref": "inner", "$defs": { "i": { "$id": "inner", "$ref": "b.json" } } }""", """{ "minimum": 5 }"""] },
        { "draft-07 in 2020-12", """{ "$ref": "../shared/a.json" }""",
            ["""{ "$schema": "http://json-schema.org/draft-07/schema#", "$ref": "#/definitions/d", "maximum": 1, "definitions": { "d": {"""
                + """ "$ref": "b.json" } } }""", """{ "minimum": 5 }"""] },
        { "draft-04",
            """{ "$schema": "http://json-schema.org/draft-04/schema#", "allOf": [{ "$ref": "../shared/a.json#/definitions/d" }] }""",
            ["""{ "$schema": "http://json-schema.org/draft-04/schema#", "id": "https://example.com/a", "definitions": { "d": { "minimum":"""
                + """ 5, "exclusiveMinimum": false } } }""", "true"] },
        { "2020-12 in draft-06", """{ "$schema": "http://json-schema.org/draft-06/schema#", "$ref": "../shared/a.json" }""",
            ["""{ "$schema": "https://json-schema.org/draft/2020-12/schema", "minimum": 5 }""", "true"] },
        { "boolean", """{ "minimum": 5, "properties": { "x": { "$ref": "../shared/a.json" }, "y": { "$ref": "../shared/b.json" } } }""",
            ["false", "true"] },
        { "dynamic", """{ "$id": "https://example.com/tree", "$dynamicAnchor": "node", "$ref": "../shared/a.json", "minimum": 5 }""",
            ["""{ "$id": "https://example.com/base", "$dynamicAnchor": "node", "properties": { "child": { "$dynamicRef": "#node" } } }""",
                "true"] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Bundle_allows_the_same_documents_as_the_contract(string what, string contract, string[] shared)
    {
        Assert.NotEmpty(what);
        using var folder = new TemporaryFolder();
        var (document, options) = Write(folder, contract, [("contracts/shared/a.json", shared[0]), ("contracts/shared/b.json", shared[1])]);
        var original = new SchemaCompiler(options, new Files()).Compile(document, out var problems);
        Assert.Empty(problems);
        var bundle = new SchemaBundler(options, new Files()).Bundle(document, out problems);
        Assert.Empty(problems);
        var bundled = new SchemaCompiler(options with { Roots = [] }, new Files())
            .Compile(
                SourceDocument.Parse(bundle!.Value, folder["contracts/orders/published/1.0.0.schema.json"], 256, out _)!, out problems);
        Assert.Empty(problems);
        var verdicts = new HashSet<bool>();
        foreach (var instance in (string[])["4", "5", "{}", """{ "a": { "b": 4 } }""", """{ "a": { "b": 6 } }""", """{ "x": 1 }""",
            """{ "y": 1 }""", """{ "child": 4 }""", """{ "child": { "child": 9 } }"""])
        {
            var utf8 = Encoding.UTF8.GetBytes(instance);
            Assert.True(original!.IsValid(utf8) == bundled!.IsValid(utf8), instance);
            verdicts.Add(original.IsValid(utf8));
        }

        Assert.Equal(2, verdicts.Count);
    }

    [Fact]
    public void Unresolved_reference_is_reported_and_nothing_is_bundled()
    {
        using var folder = new TemporaryFolder();
        var (document, options) = Write(folder, """{ "$ref": "../shared/none.json" }""", []);
        Assert.Null(new SchemaBundler(options, new Files()).Bundle(document, out var problems));
        Assert.Equal("DC0011", Assert.Single(problems).RuleId);
    }

    private static string Bundle(string contract, params (string Path, string Content)[] files)
    {
        using var folder = new TemporaryFolder();
        var (document, options) = Write(folder, contract, files);
        var bundle = new SchemaBundler(options, new Files()).Bundle(document, out var problems);
        Assert.Empty(problems);
        return Encoding.UTF8.GetString(bundle!.Value.Span);
    }

    private static (SourceDocument Document, CompilerOptions Options) Write(
        TemporaryFolder folder, string contract, (string Path, string Content)[] files)
    {
        foreach (var (path, content) in files)
        {
            folder.Write(path, content);
        }

        var file = folder.Write("contracts/orders/orders.schema.json", contract);
        return (JsonText.Read(contract, file), new CompilerOptions { Roots = [folder["contracts"]] });
    }

    private sealed class Files : ISchemaSource
    {
        public SourceDocument? Load(string path, out SyntaxProblem? problem)
        {
            problem = null;
            return File.Exists(path) ? SourceDocument.Parse(File.ReadAllBytes(path), path, 256, out problem) : null;
        }

        public IEnumerable<string> Enumerate(string root) =>
            Directory.Exists(root) ? Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories) : [];
    }
}
