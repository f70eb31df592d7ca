public class OrderTests
{
    // The output of the test is set from outside, so that one build serves many runs.
    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name);

    [Fact]
    public Task Order_is_stable() => Contract("orders").Verify(
        new Dictionary<string, object> { ["id"] = 1, [Variable("MEMBER") ?? "status"] = Variable("STATUS") ?? "new" });

    [Theory, ContractFixtures("orders")]
    public void Every_fixture_has_an_id(Fixture fixture) => Assert.Contains("\"id\"", fixture.Text);
}
