using DataContracts.Packages.Tests.Harness;

namespace DataContracts.Packages.Tests.Scenarios;

/// <summary>Real <c>dotnet test</c> runs of projects that use the packages.</summary>
public sealed class SnapshotTests
{
    private const string TestHost = """<PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" /><PackageReference Include="xunit.runner.visualstudio" Version="3.1.5" />""";

    [Theory]
    [InlineData("DataContracts.Xunit", """<PackageReference Include="xunit" Version="2.9.3" />""")]
    [InlineData("DataContracts.Xunit.v3", """<PackageReference Include="xunit.v3" Version="4.0.2" />""")]
    public void A_test_is_red_with_lines_that_a_person_reads_then_accepted_then_green(string adapter, string xunit)
    {
        using var project = new TestProject(adapter, TestHost + xunit);
        project.Write(Orders.ContractPath, Orders.Contract);
        project.Write("fixtures/orders/first.json", Orders.Valid);
        project.Write("tests/OrderTests.cs", """
            public class OrderTests
            {
                [Fact]
                public Task Order_is_stable() => Contract("orders").Verify(new { id = 1, staus = "new" });

                [Theory, ContractFixtures("orders")]
                public void Every_fixture_has_an_id(Fixture fixture) => Assert.Contains("\"id\"", fixture.Text);
            }
            """);

        var red = project.Test().Fails().Text.ReplaceLineEndings("\n");
        Assert.Contains("VerifyException : Directory: " + project["tests"], red, StringComparison.Ordinal);
        Assert.Contains($"{project["tests/OrderTests.Order_is_stable.received.json"]}(3,3): error DC1005: 'staus' is not a property of this object; did you mean 'status' (required, missing)? [orders 1.3.0, ../contracts/orders/orders.schema.json(11,3)]", red, StringComparison.Ordinal);
        Assert.Contains("Every_fixture_has_an_id(fixture: first)", red, StringComparison.Ordinal);
        Assert.Contains("Fixture_is_as_its_contract_says(fixture: orders/first)", red, StringComparison.Ordinal);
        Assert.Equal(["OrderTests.Order_is_stable.received.json"], project.SnapshotFiles());

        project.Write("tests/OrderTests.cs", File.ReadAllText(project["tests/OrderTests.cs"]).Replace("staus", "status", StringComparison.Ordinal));
        Assert.Contains("error DC4002", project.Test().Fails().Text, StringComparison.Ordinal);
        _ = project.Contracts("snapshots", "accept", "OrderTests").Succeeds();
        _ = project.Test().Succeeds();
        Assert.Equal(["OrderTests.Order_is_stable.verified.json"], project.SnapshotFiles());

        project.Write("tests/OrderTests.cs", File.ReadAllText(project["tests/OrderTests.cs"]).Replace("\"new\"", "\"paid\"", StringComparison.Ordinal));
        var changed = project.Test(("CI", "true"), ("DATACONTRACTS_RECEIVED", project["received"])).Fails().Text.ReplaceLineEndings("\n");
        Assert.Contains("-  \"status\": \"new\"", changed, StringComparison.Ordinal);
        Assert.Contains("+  \"status\": \"paid\"", changed, StringComparison.Ordinal);
        Assert.Equal(["OrderTests.Order_is_stable.verified.json"], project.SnapshotFiles());
        Assert.True(File.Exists(project["received/tests/OrderTests.Order_is_stable.received.json"]));
    }

    [Theory]
    [InlineData("DataContracts.Xunit", """<PackageReference Include="xunit" Version="2.9.3" />""")]
    [InlineData("DataContracts.Xunit.v3", """<PackageReference Include="xunit.v3" Version="4.0.2" />""")]
    public void Samples_are_rows_and_a_type_that_is_too_narrow_is_red(string adapter, string xunit)
    {
        using var project = new TestProject(adapter, TestHost + xunit);
        project.Write(Orders.ContractPath, Orders.Contract);
        project.Write("fixtures/orders/first.json", Orders.Valid);
        project.Write("tests/OrderTests.cs", """
            public record Order(int Id, string Status);

            public class OrderTests
            {
                [Theory, ContractSamples("orders", Count = 10, Seed = 4)]
                public void No_sample_is_dated(Sample sample) => Assert.DoesNotContain("placed", sample.Text);

                [Fact]
                public void Order_holds_what_the_contract_allows() => Contract("orders").IsCoveredBy<Order>();
            }
            """);

        var red = project.Test().Fails().Text;

        Assert.Contains("No_sample_is_dated(sample: orders sample 1 (seed 4): {", red, StringComparison.Ordinal);
        Assert.Matches(@"Failed .*No_sample_is_dated\(sample: orders sample \d+ \(seed 4\): .*""placed""", red);
        Assert.Contains("error DC3007: Order can't hold all that the contract allows: ", red, StringComparison.Ordinal);
        Assert.Contains("2147483648", red, StringComparison.Ordinal);
    }
}
