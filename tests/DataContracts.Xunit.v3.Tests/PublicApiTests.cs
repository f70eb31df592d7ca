using PublicApiGenerator;

namespace DataContracts.Xunit.v3.Tests;

/// <summary>
/// The public API changes only with an approved line. The underlying packages are approved in the tests of the xunit 2 adapter.
/// </summary>
public sealed class PublicApiTests
{
    [Fact]
    public Task The_public_API_is_approved() =>
        Snapshot().Verify(
            typeof(ContractFixturesAttribute).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));
}
