using System.Text.Json;
using System.Text.Json.Nodes;

namespace DataContracts.Conformance.Differential;

/// <summary>The verdicts of this validator.</summary>
internal static class Engine
{
    /// <summary>
    /// An exception counts as a rejected schema, so that its case is shrunk and reported like every other difference.
    /// </summary>
    public static Verdicts Ask(Dialect dialect, JsonNode schema, IReadOnlyList<JsonNode?> documents)
    {
        try
        {
            return Judge(dialect, schema, documents);
        }
#pragma warning disable CA1031 // Any exception is a failure of the validator.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new Verdicts([], exception.ToString());
        }
    }

    private static Verdicts Judge(Dialect dialect, JsonNode schema, IReadOnlyList<JsonNode?> documents)
    {
        var options = new CompilerOptions { DefaultDialect = dialect.Identifier, AssertFormat = false };
        var contract = new SchemaCompiler(options, new SuiteSource("")).Compile(Read(schema), out var problems);
        return contract is null
            ? new Verdicts([], string.Join("; ", problems.Select(problem => $"{problem.RuleId} {problem.Pointer}: {problem.Message}")))
            : new Verdicts([.. documents.Select(document => Judge(contract, document))], null);
    }

    // Fast validation and error collection are two implementations of the same keywords, which must agree.
    private static bool Judge(CompiledSchema contract, JsonNode? document)
    {
        var utf8 = JsonSerializer.SerializeToUtf8Bytes(document);
        var isValid = contract.IsValid(utf8);
        var violations = contract.Validate(Read(document));
        Assert.True(
            isValid == violations.IsEmpty,
            $"IsValid says {isValid}, Validate finds {violations.Length}: {document?.ToJsonString() ?? "null"}");
        return isValid;
    }

    private static SourceDocument Read(JsonNode? value) =>
        SourceDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(value), "https://example.com/document.json", 256, out _)!;
}
