using DataContracts.Tests.Checking;

namespace DataContracts.Tests.Versions;

/// <summary>A check during an interrupted publish or rollback.</summary>
public sealed class InterruptedPublishTests
{
    private const string Schema = "\"type\": \"object\"";
    private const string Journal = "contracts/orders/.contracts-journal";

    [Fact]
    public void Interrupted_publish_is_the_only_finding_and_names_the_command_that_finishes_it()
    {
        using var workspace = new TestWorkspace().Published("1.0.0", Schema).Working("1.0.0", "\"type\": \"array\"")
            .File("contracts/orders/published/1.1.0.schema.json", Release.Text("1.1.0", Schema))
            .File(Journal, "[\"published/seal\"]");
        Assert.Equal(
            [$"{Release.Path}(4,16) DC3015: a command that publishes, rolls back or bumps 'orders' was interrupted or is still running, so "
                + "its files are partly old and partly new; if none is running, 'contracts bump orders' finishes what was begun"],
            workspace.Lines());
    }

    [Fact]
    public void Syntax_error_in_a_contract_is_reported_beside_an_interrupted_publish()
    {
        using var workspace = new TestWorkspace().Published("1.0.0", Schema).Contract("orders", "<<<<<<< HEAD").File(Journal, "[]");
        Assert.Equal([$"{Release.Path} DC0002", $"{Release.Path} DC3015"], workspace.Rules());
    }
}
