using DataContracts.Snapshots.Files;

namespace DataContracts.Snapshots.Tests.Files;

/// <summary>Several outputs of one test.</summary>
public sealed class PartTests : IDisposable
{
    private const string Accept = "nothing is verified yet; if that is right: contracts snapshots accept";

    private readonly Shop _shop = new();
    private readonly TestOutputs _outputs = new(parameters: 0);

    public PartTests()
    {
        _shop.Verified("OrderTests.Places#head.verified.txt", "head");
        _shop.Verified("OrderTests.Places#body.verified.txt", "body");
        _shop.Verified("OrderTests.Places_again#body.verified.txt", "another test's");
    }

    public void Dispose() => _shop.Dispose();

    [Fact]
    public async Task Test_passes_if_all_parts_are_produced()
    {
        await _shop.Plain(outputs: _outputs).Named("head").Verify("head");
        await _shop.Plain(outputs: _outputs).Named("body").Verify("body");

        _outputs.Complete(_shop.Host);

        Assert.Empty(_shop.DiffTool.Calls);
    }

    [Fact]
    public async Task Parts_of_a_new_test_are_all_received_in_one_run()
    {
        await _shop.Plain("Adds", _outputs).Named("head").Verify("one");
        await _shop.Plain("Adds", _outputs).Named("body").Verify("two");

        var failure = Assert.ThrowsAny<VerificationException>(() => _outputs.Complete(_shop.Host));

        var (head, body) = (_shop["tests/OrderTests.Adds#head.received.txt"], _shop["tests/OrderTests.Adds#body.received.txt"]);
        Assert.Equal(
            $"""
            Directory: {_shop["tests"]}
            New:
              - Received: OrderTests.Adds#head.received.txt
                Verified: OrderTests.Adds#head.verified.txt
              - Received: OrderTests.Adds#body.received.txt
                Verified: OrderTests.Adds#body.verified.txt

            FileContent:

            {head}(1,1): error DC4002: {Accept} OrderTests.Adds#head.received.txt

            one

            {body}(1,1): error DC4002: {Accept} OrderTests.Adds#body.received.txt

            two

            """,
            failure.Message);
        Assert.Equal(["DC4002", "DC4002"], failure.Findings.Select(finding => finding.RuleId));
        Assert.Equal("two", _shop.Text("OrderTests.Adds#body.received.txt"));
    }

    [Fact]
    public async Task Failure_in_between_ends_the_test_and_new_parts_are_received()
    {
        await _shop.Plain("Adds", _outputs).Named("head").Verify("one");
        _ = await Assert.ThrowsAnyAsync<VerificationException>(() => _shop.Plain(outputs: _outputs).Named("head").Verify("other"));

        _outputs.Complete(_shop.Host);

        Assert.Equal("one", _shop.Text("OrderTests.Adds#head.received.txt"));
    }

    [Fact]
    public async Task Part_that_is_no_longer_produced_fails_with_a_message_in_the_format_of_Verify()
    {
        await _shop.Plain(outputs: _outputs).Named("head").Verify("head");

        var failure = Assert.ThrowsAny<VerificationException>(() => _outputs.Complete(_shop.Host));

        Assert.Equal(["DC4003"], failure.Findings.Select(finding => finding.RuleId));
        Assert.Equal(
            $"""
            Directory: {_shop["tests"]}
            Delete:
              - OrderTests.Places#body.verified.txt

            FileContent:

            {_shop["tests/OrderTests.Places#body.verified.txt"]}(1,1): error DC4003: this test no longer produces this part; delete the file, or, where the test ended before it came to it, see why

            """,
            failure.Message);
        Assert.Equal(["offer to delete OrderTests.Places#body.verified.txt"], _shop.DiffTool.Calls);
        Assert.Contains("OrderTests.Places#body.verified.txt", _shop.Snapshots);
    }

    [Fact]
    public async Task Parts_that_a_failed_test_did_not_reach_are_not_reported_as_missing()
    {
        _ = await Assert.ThrowsAnyAsync<VerificationException>(() => _shop.Plain(outputs: _outputs).Named("head").Verify("other"));

        _outputs.Complete(_shop.Host);
    }

    [Fact]
    public async Task Parts_of_other_theory_rows_and_of_tests_with_the_same_name_are_kept()
    {
        var row = new TestOutputs(parameters: 1);
        await _shop.Plain(outputs: row).Named("head").Verify("head");
        row.Complete(_shop.Host);

        await _shop.NextRun()
            .Plain("Other", _outputs)
            .With(settings => settings with { MethodName = "Places" })
            .Named("head")
            .Verify("head");
        _outputs.Complete(_shop.Host);
    }

    [Fact]
    public async Task Test_without_parts_reports_its_former_parts()
    {
        _shop.Verified("OrderTests.Places.verified.txt", "a");
        await _shop.Plain(outputs: _outputs).Verify("a");

        var failure = Assert.ThrowsAny<VerificationException>(() => _outputs.Complete(_shop.Host));

        Assert.Equal(2, failure.Findings.Length);
    }
}
