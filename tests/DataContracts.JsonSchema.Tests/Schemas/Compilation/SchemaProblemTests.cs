namespace DataContracts.JsonSchema.Tests.Schemas.Compilation;

/// <summary>An invalid contract is reported with position and reason and is not used.</summary>
public sealed class SchemaProblemTests
{
    [Theory]
    [InlineData("""{"$schema":"https://example.org/own"}""", "DC0010", 12, "the dialect 'https://example.org/own' is not known")]
    [InlineData("""{"$schema":""}""", "DC0010", 12, "the dialect '' is not known")]
    [InlineData("""{"$schema":"#"}""", "DC0010", 12, "the dialect '#' is not known")]
    [InlineData("""{"$ref":"#/allOf/","allOf":[true]}""", "DC0011", 9, "'#/allOf/' leads nowhere")]
    [InlineData("""{"$ref":"#/allOf/00","allOf":[true]}""", "DC0011", 9, "'#/allOf/00' leads nowhere")]
    [InlineData("""{"$ref":"#/allOf/-","allOf":[true]}""", "DC0011", 9, "'#/allOf/-' leads nowhere")]
    [InlineData("""{"$ref":"#/allOf//0","allOf":[true]}""", "DC0011", 9, "'#/allOf//0' leads nowhere")]
    [InlineData("""{"$schema":7}""", "DC0012", 12, "'$schema' must be a string")]
    [InlineData("""{"$ref":"#/$defs/mony","$defs":{"money":{}}}""", "DC0011", 9,
        "'#/$defs/mony' leads nowhere: contract.json has no '/$defs/mony'; did you mean 'money'?")]
    [InlineData("""{"$ref":"#mony","$defs":{"m":{"$anchor":"money"}}}""", "DC0011", 9,
        "'#mony' leads nowhere: no anchor 'mony' in contract.json; did you mean 'money'?")]
    [InlineData("""{"$ref":"https://example.org/x.json"}""", "DC0011", 9, "'https://example.org/x.json' leads nowhere")]
    [InlineData("""{"$ref":"file:///etc/passwd"}""", "DC0017", 9,
        "'file:///etc/passwd' leaves the contract root; only files below it are read; write the path relative to this file, "
            + "without 'file:'")]
    [InlineData("""{"$ref":"/etc/passwd"}""", "DC0011", 9,
        "'/etc/passwd' leads nowhere: there is no file and no '$id' for '/etc/passwd' below the contract root; write the path relative to "
            + "this file")]
    [InlineData("""{"$ref":"#$defs/a","$defs":{"a":{}}}""", "DC0011", 9,
        "'#$defs/a' leads nowhere: no anchor '$defs/a' in contract.json; did you mean '#/$defs/a'?")]
    [InlineData("""{"$ref":"..\\shared\\a.json#/x"}""", "DC0011", 9,
        "'..\\shared\\a.json#/x' leads nowhere: there is no file and no '$id' for '..\\shared\\a.json' below the contract root; write '/' "
            + "in place of '\\', as in '../shared/a.json'")]
    [InlineData("""{"type":"text"}""", "DC0012", 9, "'type' must be one or several of null")]
    [InlineData("""{"minLength":-1}""", "DC0012", 14, "'minLength' must be an integer of at least 0")]
    [InlineData("""{"minLength":"1"}""", "DC0012", 14, "'minLength' must be an integer of at least 0")]
    [InlineData("""{"multipleOf":0}""", "DC0012", 15, "'multipleOf' must be a number greater than 0")]
    [InlineData("""{"required":[1]}""", "DC0012", 14, "'required' must be an array of property names")]
    [InlineData("""{"anyOf":[]}""", "DC0012", 10, "'anyOf' must be an array of at least one schema")]
    [InlineData("""{"properties":{"a":7}}""", "DC0012", 20, "a schema must be an object or a boolean")]
    [InlineData("7", "DC0012", 1, "a schema must be an object or a boolean")]
    [InlineData("""{"pattern":"("}""", "DC0014", 12, "'(' is not an ECMA-262 regular expression")]
    [InlineData("""{"patternProperties":{"[":{}}}""", "DC0014", 23, "'[' is not an ECMA-262 regular expression")]
    [InlineData("""{"anyOf":[{"$ref":"#/$defs/a"}],"$defs":{"a":{"not":{"$ref":"#/$defs/a"}}}}""", "DC0013", 61,
        "this leads back to itself without reading anything")]
    [InlineData("""{"$ref":"#"}""", "DC0013", 9, "this leads back to itself without reading anything")]
    [InlineData("""{"$defs":{"a":{"$anchor":"x"},"b":{"$anchor":"x"}}}""", "DC0016", 35, "the anchor 'x' is declared twice")]
    public void Problem_is_reported_at_its_position(string schema, string ruleId, int column, string message)
    {
        var problem = Check.Problem(schema);
        Assert.Equal((ruleId, column), (problem.RuleId, problem.Range.StartColumn));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }
}
