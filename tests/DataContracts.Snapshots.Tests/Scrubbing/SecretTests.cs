namespace DataContracts.Snapshots.Tests.Scrubbing;

/// <summary>A value that its contract marks as secret is in no file and in no message.</summary>
public sealed class SecretTests : IDisposable
{
    private const string Secret = "hunter2";

    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    [Theory]
    [InlineData("""{"properties":{"pw":{"writeOnly":true}}}""")]
    [InlineData("""{"properties":{"pw":{"x-sensitive":true,"type":"integer"}}}""")]
    [InlineData("""{"properties":{"pw":{"minLength":99}},"anyOf":[{"properties":{"pw":{"writeOnly":true}}}]}""")]
    [InlineData("""{"oneOf":[{"properties":{"pw":{"writeOnly":true}}},{"type":"array"}]}""")]
    [InlineData("""{"oneOf":[{"type":"array"},{"properties":{"pw":{"x-sensitive":true,"maxLength":1}}},true]}""")]
    [InlineData("""{"if":{"properties":{"pw":{"x-sensitive":true}}},"then":{"properties":{"pw":{"type":"string"}}}}""")]
    [InlineData("""{"not":{"properties":{"pw":{"writeOnly":true,"type":"null"}}}}""")]
    [InlineData("""{"not":{"required":["other"],"properties":{"pw":{"writeOnly":true}}}}""")]
    [InlineData("""{"additionalProperties":{"writeOnly":true}}""")]
    [InlineData("""{"unevaluatedProperties":{"writeOnly":true}}""")]
    [InlineData("""{"$ref":"#/$defs/a","$defs":{"a":{"properties":{"pw":{"$ref":"#/$defs/s"}}},"s":{"x-sensitive":true}}}""")]
    [InlineData("""{"dependentSchemas":{"pw":{"properties":{"pw":{"writeOnly":true}}}}}""")]
    [InlineData("""{"x-sensitive":true}""")]
    public async Task A_marked_value_is_scrubbed_wherever_the_mark_is(string schema)
    {
        Contract(schema);

        await AssertHidden($$"""{"pw":"{{Secret}}"}""", SnapshotForm.Json);
        await AssertHidden($$"""{"pw":"{{Secret}}"}""", SnapshotForm.Text);
    }

    [Fact]
    public async Task A_marked_name_is_scrubbed()
    {
        Contract("""{ "propertyNames": { "x-sensitive": true } }""");

        await AssertHidden($$"""{"{{Secret}}":1}""", SnapshotForm.Json);

        Assert.Equal("{\n  \"{Scrubbed}\": 1\n}", _shop.Text("OrderTests.Places.received.json"));
    }

    [Fact]
    public async Task A_marked_object_is_scrubbed_as_a_whole_and_its_neighbors_are_kept()
    {
        Contract("""{ "properties": { "card": { "writeOnly": true } } }""");

        await AssertHidden("""{"user":"ada","card":{"number":["hunter2"]}}""", SnapshotForm.Json);

        Assert.Equal("{\n  \"user\": \"ada\",\n  \"card\": \"{Scrubbed}\"\n}", _shop.Text("OrderTests.Places.received.json"));
    }

    [Fact]
    public async Task Evaluated_member_is_not_marked_itself()
    {
        Contract("""{ "properties": { "user": true }, "unevaluatedProperties": { "writeOnly": true } }""");

        await AssertHidden($$"""{"user":"ada","pw":"{{Secret}}"}""", SnapshotForm.Json);

        Assert.Contains("\"ada\"", _shop.Text("OrderTests.Places.received.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"pw":"hunter2",}""")]
    [InlineData("""{"pw":"hunter2","pw":"hunter2"}""")]
    [InlineData("""{"pw":"hunter2","a":"\uD83D"}""")]
    public async Task A_text_whose_secrets_are_not_known_is_not_shown(string text)
    {
        Contract("""{ "properties": { "pw": { "writeOnly": true } } }""");

        await AssertHidden(text, SnapshotForm.Json);
    }

    [Fact]
    public async Task A_secret_that_was_accepted_before_is_not_printed_and_its_replacement_is_received()
    {
        Contract("""{ "properties": { "pw": { "writeOnly": true } } }""");
        _shop.Verified("OrderTests.Places.verified.json", $"{{\n  \"a\": 1,\n  \"pw\": \"{Secret}\"\n}}");

        await AssertHidden($$"""{"a":1,"pw":"{{Secret}}"}""", SnapshotForm.Json);
        await AssertHidden($$"""{"a":2,"pw":"{{Secret}}"}""", SnapshotForm.Json);
    }

    [Fact]
    public async Task A_scrubbed_secret_is_verified()
    {
        Contract("""{ "properties": { "pw": { "writeOnly": true } } }""");
        _shop.Verified("OrderTests.Places.verified.json", "{\n  \"pw\": \"{Scrubbed}\"\n}");

        await _shop.Orders(contract: "login").Verify("""{"pw":"another"}""");
    }

    private void Contract(string schema) =>
        _shop.Write("contracts/login/login.schema.json", schema.Insert(1, """ "x-contract": { "name": "login" }, """));

    private async Task AssertHidden(string json, SnapshotForm form)
    {
        var failure = await Assert.ThrowsAnyAsync<VerificationException>(() =>
            _shop.NextRun().Orders(contract: "login").With(settings => settings with { Form = form }).Verify(json));

        Assert.DoesNotContain(Secret, failure.Message, StringComparison.Ordinal);
        var received = _shop.Text(form == SnapshotForm.Json ? "OrderTests.Places.received.json" : "OrderTests.Places.received.txt");
        Assert.DoesNotContain(Secret, received, StringComparison.Ordinal);
    }
}
