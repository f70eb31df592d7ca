using System.Reflection;

namespace DataContracts.CodeGeneration.Tests;

public sealed class SampleTests
{
    private static readonly string s_root = typeof(SampleTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    [Fact]
    public void Fixtures_of_the_sample_contract_round_trip_through_its_types()
    {
        var generated = Generated.FromFile(Path.Combine(s_root, "contracts/orders/orders.schema.json"));

        Assert.Contains("DateTimeOffset", Assert.Single(generated.Findings), StringComparison.Ordinal);
        var fixtures = Directory.GetFiles(Path.Combine(s_root, "samples/Orders/fixtures/orders"), "*.json");
        Assert.NotEmpty(fixtures);
        Assert.All(fixtures, fixture => generated.RoundTrips(File.ReadAllText(fixture)));
    }
}
