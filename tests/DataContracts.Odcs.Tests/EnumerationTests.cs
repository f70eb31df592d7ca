using System.Text.Json.Nodes;

namespace DataContracts.Odcs.Tests;

/// <summary>The enumeration of a property in ODCS 3.2.</summary>
public sealed class EnumerationTests
{
    [Theory]
    [InlineData("enum: [{value: a}, {value: b, label: B}]\nrequired: true", """{"enum":["a","b"]}""")]
    [InlineData("logicalType: string\nenum: [{value: a}]\nrequired: true", """{"type":"string","enum":["a"]}""")]
    [InlineData("logicalType: integer\nenum: [{value: 1, description: one}]", """{"type":["integer","null"],"enum":[1,null]}""")]
    [InlineData("enum: [{value: a}, {value: ~}]", """{"enum":["a",null]}""")]
    [InlineData("enum: []", "{}")]
    public void Values_become_enum_and_their_labels_survive_a_round_trip(string members, string schema)
    {
        var document = Convert.Element(members);
        var contract = OdcsImport.Of(document, 0, null).Contract;
        Convert.AssertSame(schema, contract["properties"]!["p"]);
        var export = OdcsExport.Of(contract, Convert.Link);
        Assert.Empty(export.Unexpressed);
        Convert.AssertSame(document, export.Document);
    }

    [Fact]
    public void Values_changed_in_the_contract_are_exported()
    {
        var contract = OdcsImport.Of(Convert.Element("enum: [{value: a, label: A}, {value: b}]\nrequired: true"), 0, null).Contract;
        contract["properties"]!["p"]!["enum"] = new JsonArray("a", "c");
        Convert.AssertSame("""[{"value":"a","label":"A"},{"value":"c"}]""", Convert.ExportedElement(contract)["enum"]);
    }

    [Theory]
    [InlineData("enum: a", "/schema/0/properties/0/enum", "'enum' must be a list")]
    [InlineData("enum: [{value: a}, b]", "/schema/0/properties/0/enum/1", "must be a mapping with a 'value'")]
    [InlineData("enum: [{label: a}]", "/schema/0/properties/0/enum/0", "must be a mapping with a 'value'")]
    public void Malformed_enumeration_is_refused_at_its_entry(string members, string pointer, string message)
    {
        var refused = Assert.Throws<OdcsException>(() => OdcsImport.Of(Convert.Element(members), 0, null));
        Assert.Equal(pointer, refused.Pointer);
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }
}
