using System.Text;

namespace DataContracts.JsonSchema.Tests.Schemas.Compilation;

/// <summary>Contracts that reference other files.</summary>
public sealed class FileReferenceTests
{
    private static readonly string Root = Path.Combine(Path.GetTempPath(), "a folder", "verträge #1 100%", "contracts");

    [Theory]
    [InlineData("../shared/money.json")]
    [InlineData("../shared/money.json#/$defs/amount")]
    [InlineData("../shared/money.json#amount")]
    [InlineData("https://example.org/schemas/money")]
    [InlineData("https://example.org/schemas/money#amount")]
    public void Reference_is_resolved_by_path_and_by_identifier(string reference)
    {
        var contract = Compile($$"""{"properties":{"total":{"$ref":"{{reference}}"} } }""", out var problems);
        Assert.Empty(problems);
        var violation = Assert.Single(contract!.Validate(Check.Parse("""{"total":"x"}""")));
        Assert.Equal(PathOf("shared", "money.json"), violation.Schema.File);
        Assert.Equal(2, contract.SourceFiles.Length);
    }

    [Fact]
    public void Contract_with_an_identifier_still_resolves_sibling_files_by_path()
    {
        var contract = Compile("""{"$id":"https://example.org/orders","$ref":"../shared/money.json"}""", out var problems);
        Assert.Empty(problems);
        Assert.True(contract!.IsValid("1.5"u8));
        Assert.False(contract.IsValid("true"u8));
    }

    [Fact]
    public void Files_may_reference_each_other_circularly()
    {
        var contract = Compile("""{"$ref":"../shared/tree.json"}""", out var problems);
        Assert.Empty(problems);
        Assert.True(contract!.IsValid("""{"left":{"left":{}}}"""u8));
        Assert.False(contract.IsValid("""{"left":{"left":1}}"""u8));
    }

    [Fact]
    public void A_file_above_the_contract_root_is_never_read()
    {
        Compile("""{"$ref":"../../outside.json"}""", out var problems);
        Assert.Equal("DC0017", Assert.Single(problems).RuleId);
    }

    [Fact]
    public void Referenced_file_that_is_not_JSON_is_reported_in_that_file_and_at_the_reference()
    {
        Compile("""{"$ref":"../shared/broken.json"}""", out var problems);
        Assert.Equal(
            [("DC0002", PathOf("shared", "broken.json")), ("DC0011", PathOf("orders", "orders.schema.json"))],
            problems.Select(problem => (problem.RuleId, problem.File)));
    }

    [Fact]
    public void A_problem_in_a_referenced_file_is_reported_in_that_file()
    {
        Compile("""{"$ref":"../shared/wrong.json"}""", out var problems);
        Assert.Equal(("DC0012", PathOf("shared", "wrong.json")), (Assert.Single(problems).RuleId, problems[0].File));
    }

    [Fact]
    public void Chain_of_meta_schemas_that_is_too_long_is_an_unknown_dialect()
    {
        var folder = new Uri(Root + "/").AbsoluteUri;
        var chain = Enumerable.Range(0, 30_000).ToDictionary(i => PathOf($"{i}.json"), i => $$"""{"$schema":"{{folder}}{{i + 1}}.json"}""");
        var document = Check.Parse(chain[PathOf("0.json")], PathOf("0.json"));
        Assert.Null(new SchemaCompiler(new CompilerOptions { Roots = [Root] }, new Files(chain)).Compile(document, out var problems));
        Assert.Contains(problems, problem => problem.RuleId == "DC0010");
    }

    private static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static CompiledSchema? Compile(string schema, out IReadOnlyList<SchemaProblem> problems)
    {
        var source = new Files(new Dictionary<string, string>
        {
            [PathOf("shared", "money.json")] =
                """{"$id":"https://example.org/schemas/money","type":"number","$defs":{"amount":{"$anchor":"amount","type":"number"}}}""",
            [PathOf("shared", "tree.json")] = """{"type":"object","additionalProperties":{"$ref":"../orders/orders.schema.json"}}""",
            [PathOf("shared", "broken.json")] = "{",
            [PathOf("shared", "wrong.json")] = """{"minLength":"x"}""",
            [PathOf("..", "outside.json")] = "{}",
        });
        var document = Check.Parse(schema, PathOf("orders", "orders.schema.json"));
        var compiled = new SchemaCompiler(new CompilerOptions { Roots = [Root] }, source).Compile(document, out var found);
        problems = found;
        return compiled;
    }

    private sealed class Files(Dictionary<string, string> files) : ISchemaSource
    {
        public SourceDocument? Load(string path, out SyntaxProblem? problem)
        {
            problem = null;
            return files.TryGetValue(path, out var text)
                ? SourceDocument.Parse(Encoding.UTF8.GetBytes(text), path, 256, out problem)
                : null;
        }

        public IEnumerable<string> Enumerate(string root) => files.Keys.Where(path => path.StartsWith(root, StringComparison.Ordinal));
    }
}
