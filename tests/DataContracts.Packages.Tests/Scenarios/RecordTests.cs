using DataContracts.Packages.Tests.Harness;

namespace DataContracts.Packages.Tests.Scenarios;

/// <summary>Fixtures with one document per line.</summary>
[Collection(PackageTests.Name)]
public sealed class RecordTests(PackageFixture package)
{
    [Fact]
    public void Invalid_record_fails_the_build_at_its_line_and_column()
    {
        var project = package.CreateProject()
            .Write(Orders.ContractPath, Orders.Contract)
            .Write("fixtures/orders/some.ndjson", "{\"id\":1,\"status\":\"new\"}\n{\"id\":2,\"status\":\"paid\"}\n");
        Assert.Empty(project.Build().Succeeds().Rules);

        var build = project.Write(
            "fixtures/orders/more.jsonl", "{\"id\":1,\"status\":\"new\"}\n\n{\"id\":\"2\",\"status\":\"paid\"}\n{\"id\"").Build().Fails();

        Assert.Equal(
            [
                project.Finding(
                    "fixtures/orders/more.jsonl",
                    "(3,7): error DC1001: expected integer, found string \"2\" [orders 1.3.0, contracts/orders/orders.schema.json(6,13)]"),
                project.Finding(
                    "fixtures/orders/more.jsonl",
                    "(4,6): error DC0002: ':' is expected after the property name, found the end of the line"),
            ],
            build.Findings);
    }
}
