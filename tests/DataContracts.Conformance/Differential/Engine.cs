using System.Text.Json;
using System.Text.Json.Nodes;

namespace DataContracts.Conformance.Differential;

/// <summary>What this engine says.</summary>
internal static class Engine
{
    /// <summary>
    /// An exception is a refusal too, so that the case which raised it is named and made smaller like every other difference.
    /// </summary>
    public static Verdicts Ask(Dialect dialect, JsonNode schema, IReadOnlyList<JsonNode?> documents)
    {
        try
        {
            return Judge(dialect, schema, documents);
        }
#pragma warning disable CA1031 // Whatever the engine throws is what this test looks for.
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

    // The pass that answers yes or no and the one that collects causes are two ways through the same keywords: neither may say otherwise.
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
