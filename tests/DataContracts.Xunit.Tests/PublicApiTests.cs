using PublicApiGenerator;

namespace DataContracts.Xunit.Tests;

/// <summary>The public API changes only with an approved line.</summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Packages =>
        ["DataContracts.JsonSchema", "DataContracts.Drift", "DataContracts", "DataContracts.Snapshots", "DataContracts.Xunit"];

    [Theory]
    [MemberData(nameof(Packages))]
    public Task The_public_API_is_approved(string package)
    {
        var assembly = System.Reflection.Assembly.Load(package);
        var api = assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });
        return Snapshot().WithParameter(package).Verify(api);
    }
}
