using System.Text.Json;

namespace DataContracts.Bowtie;

/// <summary>One schema and the instances to validate with it.</summary>
internal sealed class TestCase(JsonElement content, string dialect)
{
    /// <summary>Writes the results, one per test. Throws if the case can't be run.</summary>
    public void Run(Utf8JsonWriter answer)
    {
        var tests = content.Required("tests", JsonValueKind.Array);
        var contract = Compile();
        answer.WriteStartArray("results");
        foreach (var test in tests.EnumerateArray())
        {
            WriteResult(answer, contract, test);
        }

        answer.WriteEndArray();
    }

    private CompiledSchema Compile()
    {
        var schema = Document.Read(content.Required("schema"), "case:///schema.json");
        var registry = new RegistrySource(content.Optional("registry", JsonValueKind.Object));
        return new SchemaCompiler(new CompilerOptions { DefaultDialect = dialect }, registry).Compile(schema, out var problems)
            ?? throw new CaseException(
                string.Join("; ", problems.Select(problem => $"{problem.RuleId} at '{problem.Pointer}': {problem.Message}")));
    }

    private static void WriteResult(Utf8JsonWriter answer, CompiledSchema contract, JsonElement test)
    {
        answer.WriteStartObject();
        try
        {
            answer.WriteBoolean("valid", IsValid(contract, Document.Read(test.Required("instance"), "instance.json")));
        }
        catch (CaseException exception)
        {
            Errored.Write(answer, exception);
        }

        answer.WriteEndObject();
    }

    private static bool IsValid(CompiledSchema contract, SourceDocument instance)
    {
        if (contract.IsValid(instance))
        {
            return true;
        }

        // DC0xxx means that validation failed to complete, which does not make the instance invalid.
        var fault = contract.Validate(instance).FirstOrDefault(violation => violation.RuleId.StartsWith("DC0", StringComparison.Ordinal));
        return fault is null ? false : throw new CaseException($"{fault.RuleId} at '{fault.InstancePointer}': {fault.Message}");
    }
}
