using System.Text;
using System.Text.Json.Nodes;
using DataContracts.Formats;

namespace DataContracts.Odcs.Tests;

public sealed class WholeDocumentTests
{
    [Fact]
    public void Document_that_uses_all_of_ODCS_survives_a_round_trip()
    {
        var document = Convert.Yaml(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "documents", "shipments.odcs.yaml")));
        var contract = OdcsImport.Of(document, 0, null).Contract;
        var reread = JsonNode.Parse(contract.ToJsonString())!.AsObject();
        var export = OdcsExport.Of(reread, Convert.Link);
        Assert.Empty(export.Unexpressed);
        Convert.AssertSame(document, export.Document);
        Convert.AssertSame(document, Convert.Yaml(YamlWriter.Write(export.Document)));
    }

    [Fact]
    public void Imported_contract_compiles_and_has_the_meaning_of_its_document()
    {
        var document = Convert.Yaml(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "documents", "shipments.odcs.yaml")));
        var contract = OdcsImport.Of(document, 0, null).Contract;
        Convert.AssertSame("""["id"]""", contract["required"]);
        Convert.AssertSame("""["new", "on", null, 7]""", contract["properties"]!["state"]!["enum"]);
        Convert.AssertSame("""["street", "city"]""", contract["properties"]!["address"]!["required"]);
        Assert.Equal("logistics", contract["x-contract"]!["owner"]!.GetValue<string>());
        Assert.Equal("#parcels", contract["x-contract"]!["contact"]!.GetValue<string>());
        Assert.Equal("produces", contract["x-contract"]!["role"]!.GetValue<string>());
    }

    [Fact]
    public void Export_of_the_sample_contract_lists_what_ODCS_cannot_express()
    {
        var contract = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "contracts", "orders.schema.json")))!
            .AsObject();
        var losses = OdcsExport.Of(contract, Convert.Link).Unexpressed.Select(loss => loss.Pointer).ToArray();
        Assert.Contains("/if", losses);
        Assert.Contains("/additionalProperties", losses);
        Assert.Contains("/properties/customer/$ref", losses);
        Assert.Contains("/$id", losses);
        Assert.Contains("/$defs", losses);
    }

    [Fact]
    public void Export_is_reproducible()
    {
        var contract = Convert.Contract("\"properties\": { \"b\": {}, \"a\": {} }");
        var once = YamlWriter.Write(OdcsExport.Of(contract, Convert.Link).Document);
        Assert.Equal(
            Encoding.UTF8.GetBytes(once), Encoding.UTF8.GetBytes(YamlWriter.Write(OdcsExport.Of(contract, Convert.Link).Document)));
        Assert.DoesNotContain('\r', once);
    }
}
