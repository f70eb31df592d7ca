namespace DataContracts.Snapshots.Tests.Scrubbing;

/// <summary>A value that the contract marks as sensitive is not written to any file or message.</summary>
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
    public async Task Sensitive_value_is_scrubbed_wherever_it_is_marked(string schema)
    {
        Contract(schema);

        await AssertHidden($$"""{"pw":"{{Secret}}"}""", SnapshotForm.Json);
        await AssertHidden($$"""{"pw":"{{Secret}}"}""", SnapshotForm.Text);
    }

    [Fact]
    public async Task Sensitive_name_is_scrubbed()
    {
        Contract("""{ "propertyNames": { "x-sensitive": true } }""");

        await AssertHidden($$"""{"{{Secret}}":1}""", SnapshotForm.Json);

        Assert.Equal("{\n  \"{Scrubbed}\": 1\n}", _shop.Text("OrderTests.Places.received.json"));
    }

    [Fact]
    public async Task Sensitive_object_is_scrubbed_as_a_whole_and_its_siblings_are_kept()
    {
        Contract("""{ "properties": { "card": { "writeOnly": true } } }""");

        await AssertHidden("""{"user":"ada","card":{"number":["hunter2"]}}""", SnapshotForm.Json);

        Assert.Equal("{\n  \"user\": \"ada\",\n  \"card\": \"{Scrubbed}\"\n}", _shop.Text("OrderTests.Places.received.json"));
    }

    [Fact]
    public async Task Evaluated_property_is_not_scrubbed_as_unevaluated()
    {
        Contract("""{ "properties": { "user": true }, "unevaluatedProperties": { "writeOnly": true } }""");

        await AssertHidden($$"""{"user":"ada","pw":"{{Secret}}"}""", SnapshotForm.Json);

        Assert.Contains("\"ada\"", _shop.Text("OrderTests.Places.received.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"pw":"hunter2",}""")]
    [InlineData("""{"pw":"hunter2","pw":"hunter2"}""")]
    [InlineData("""{"pw":"hunter2","a":"\uD83D"}""")]
    public async Task Text_with_unknown_secrets_is_not_shown(string text)
    {
        Contract("""{ "properties": { "pw": { "writeOnly": true } } }""");

        await AssertHidden(text, SnapshotForm.Json);
    }

    [Fact]
    public async Task Previously_accepted_secret_is_not_printed_and_its_replacement_is_received()
    {
        Contract("""{ "properties": { "pw": { "writeOnly": true } } }""");
        _shop.Verified("OrderTests.Places.verified.json", $"{{\n  \"a\": 1,\n  \"pw\": \"{Secret}\"\n}}");

        await AssertHidden($$"""{"a":1,"pw":"{{Secret}}"}""", SnapshotForm.Json);
        await AssertHidden($$"""{"a":2,"pw":"{{Secret}}"}""", SnapshotForm.Json);
    }

    [Fact]
    public async Task Snapshot_with_a_scrubbed_secret_passes()
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
