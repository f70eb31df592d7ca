using DataContracts.Snapshots.Files;

namespace DataContracts.Snapshots.Tests.Scrubbing;

/// <summary>A snapshot that names no contract does not hold what a contract of the same test marks as sensitive.</summary>
public sealed class TestSecretTests : IDisposable
{
    private const string Document = """
        { "user": "ada", "pw": "hunter2", "pin": 48151623, "short": "ab", "card": { "number": ["4929\"0001", true], "n": "hunter2-more" } }
        """;

    private readonly Shop _shop = new();
    private readonly TestOutputs _outputs = new(parameters: 0);

    public TestSecretTests() => _shop.Write("contracts/login/login.schema.json", """
        { "x-contract": { "name": "login" }, "properties": {
          "pw": { "writeOnly": true }, "pin": { "x-sensitive": true }, "short": { "x-sensitive": true }, "card": { "writeOnly": true } },
          "patternProperties": { "^s3cr": { "type": "integer" } }, "propertyNames": { "pattern": "^[a-z]" } }
        """);

    public void Dispose() => _shop.Dispose();

    [Theory]
    [InlineData("login ada hunter2", "login ada {Scrubbed}")]
    [InlineData("https://a.example/?pw=hunter2&x=1", "https://a.example/?pw={Scrubbed}&x=1")]
    [InlineData("hunter2-more, hunter2", "{Scrubbed}, {Scrubbed}")]
    [InlineData("pin 48151623", "pin {Scrubbed}")]
    [InlineData("card 4929\"0001", "card {Scrubbed}")]
    [InlineData("""{"card":"4929\"0001"}""", """{"card":"{Scrubbed}"}""")]
    [InlineData("true ab ada Hunter2", "true ab ada Hunter2")]
    public async Task Text_does_not_hold_what_the_contract_marked(string text, string expected)
    {
        await _shop.Orders(contract: "login", outputs: _outputs).MatchesAsync(Document);

        Assert.Equal(expected, await Received(text));
    }

    [Fact]
    public async Task JSON_does_not_hold_what_the_contract_marked()
    {
        await Assert.ThrowsAnyAsync<VerificationException>(() => _shop.Orders(contract: "login", outputs: _outputs).Verify(Document));

        var failure = await Assert.ThrowsAnyAsync<VerificationException>(
            () => _shop.NextRun().Plain("Logs", _outputs).VerifyJson("""{"log":["pw=hunter2",48151623],"hunter2":1}"""));

        Assert.Equal(
            "{\n  log: [\n    pw={Scrubbed},\n    {Scrubbed}\n  ],\n  {Scrubbed}: 1\n}", _shop.Text("OrderTests.Logs.received.txt"));
        Assert.DoesNotContain("hunter2", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Previously_accepted_text_is_not_shown()
    {
        await _shop.Orders(contract: "login", outputs: _outputs).MatchesAsync(Document);
        _shop.Verified("OrderTests.Places.verified.txt", "pw=hunter2");

        var failure = await Assert.ThrowsAnyAsync<VerificationException>(() => _shop.Plain(outputs: _outputs).Verify("pw is hunter2"));

        Assert.DoesNotContain("hunter2", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_that_breaks_the_contract_is_remembered_too()
    {
        _ = await Assert.ThrowsAnyAsync<VerificationException>(
            () => _shop.Orders(contract: "login", outputs: _outputs).MatchesAsync("""{ "pw": "hunter2", "s3cret": "x" }"""));

        Assert.Equal("pw={Scrubbed}", await Received("pw=hunter2"));
    }

    [Fact]
    public async Task Another_test_knows_nothing_of_it()
    {
        await _shop.Orders(contract: "login", outputs: _outputs).MatchesAsync(Document);

        _ = await Assert.ThrowsAnyAsync<VerificationException>(
            () => _shop.Plain(outputs: new TestOutputs(parameters: 0)).Verify("hunter2"));

        Assert.Equal("hunter2", _shop.Text("OrderTests.Places.received.txt"));
    }

    private async Task<string> Received(string text)
    {
        _ = await Assert.ThrowsAnyAsync<VerificationException>(() => _shop.NextRun().Plain(outputs: _outputs).Verify(text));
        return _shop.Text("OrderTests.Places.received.txt");
    }
}
