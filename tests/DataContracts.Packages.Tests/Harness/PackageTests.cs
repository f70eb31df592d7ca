namespace DataContracts.Packages.Tests.Harness;

[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackageFixture>
{
    public const string Name = "package";
}
