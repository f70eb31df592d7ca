using PublicApiGenerator;

namespace DataContracts.Xunit.v3.Tests;

/// <summary>
/// What others compile against changes only by a reviewed line. The packages beneath are approved with the adapter of xunit 2.
/// </summary>
public sealed class PublicApiTests
{
    [Fact]
    public Task The_public_API_is_approved() =>
        Snapshot().Verify(
            typeof(ContractFixturesAttribute).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));
}
