using DataContracts.Packages.Tests.Harness;
using DataContracts.Tests;

namespace DataContracts.Packages.Tests.Scenarios;

[Collection(PackageTests.Name)]
public sealed class FileBasedAppTests(PackageFixture package)
{
    [SlowFact]
    public void Invalid_fixture_fails_the_run_of_an_app_that_did_not_change()
    {
        var app = package.CreateProject().WithOrders();
        File.Delete(app.File);
        _ = app.Write("app.cs", $"""
            #:package DataContracts.Build@{package.Version}
            #:property PublishAot=false
            System.Console.WriteLine("ran");
            """);
        Assert.Contains("ran", app.Run("run", "--file", "app.cs").Succeeds().Text, StringComparison.Ordinal);

        var run = app.WithOrders(Orders.Misspelt).Run("run", "--file", "app.cs").Fails();

        Assert.Contains(app.Finding("fixtures/orders/first.json", Orders.MisspeltFinding), run.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ran\n", run.Text, StringComparison.Ordinal);
    }
}
