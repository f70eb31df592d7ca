using DataContracts.Tests;

namespace DataContracts.CodeGeneration.Tests;

/// <summary>
/// Generated C# and what is said about it have no secret in them: everyone who has the program can read its names and constants.
/// </summary>
public sealed class SecretSinkTests
{
    [Fact]
    public void Generated_code_has_no_secret() => ForEach((shape, generated) =>
    {
        foreach (var file in generated.Result.Files)
        {
            shape.AssertHidden(file.Name, file.Text);
        }
    });

    [Fact]
    public void Finding_has_no_secret() => ForEach((shape, generated) =>
    {
        foreach (var finding in generated.Result.Diagnostics)
        {
            shape.AssertHidden(finding.RuleId, $"{finding.Message}\n{finding.Label}\n{finding.InstancePointer}");
        }
    });

    [Fact]
    public void Type_without_secret_constants_reads_what_the_contract_allows()
    {
        var generated = Generated.From("""
            { "type": "object", "required": ["pin"], "properties": {
                "pin": { "writeOnly": true, "enum": ["a", "b"] },
                "by": { "type": "object", "propertyNames": { "x-sensitive": true }, "properties": { "qzx": { "type": "integer" } },
                        "additionalProperties": false } } }
            """);

        Assert.Equal("required string", generated.Properties("Order")["Pin"]);
        generated.RoundTrips("""{"pin":"a","by":{"qzx":1}}""");
    }

    [Fact]
    public void Alternatives_with_a_secret_constant_are_one_record()
    {
        var generated = Generated.From("""
            { "type": "object", "required": ["kind"], "oneOf": [
                { "properties": { "kind": { "writeOnly": true, "const": "qzx" }, "a": { "type": "string" } }, "required": ["kind"] },
                { "properties": { "kind": { "const": "qzy" }, "b": { "type": "string" } }, "required": ["kind"] } ] }
            """);

        Assert.DoesNotContain("qz", generated.Text, StringComparison.OrdinalIgnoreCase);
        generated.RoundTrips("""{"kind":"qzx","a":"1"}""");
        generated.RoundTrips("""{"kind":"qzy","b":"1"}""");
    }

    private static void ForEach(Action<SecretShape, Generated> test) => Assert.All(SecretShapes.All.Concat(SecretShapes.Broken), shape =>
    {
        foreach (var mark in SecretShapes.Marks)
        {
            test(shape, Generated.From(shape.ContractWith(mark), name: "login"));
        }
    });
}
