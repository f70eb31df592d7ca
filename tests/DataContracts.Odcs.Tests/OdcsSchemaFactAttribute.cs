using System.Runtime.CompilerServices;
using DataContracts.Tests;

namespace DataContracts.Odcs.Tests;

/// <summary>A test that needs the JSON Schema published by ODCS, skipped with a reason if it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OdcsSchemaFactAttribute : ConditionalFactAttribute
{
    private const string Variable = "ODCS_SCHEMA";

    public OdcsSchemaFactAttribute([CallerMemberName] string? test = null)
        : base(SchemaPath is null ? $"no ODCS schema: set {Variable} to the path of odcs-json-schema-v3.1.0.json" : null, test)
    {
    }

    public static string? SchemaPath { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path && File.Exists(path)
        ? path
        : null;
}
