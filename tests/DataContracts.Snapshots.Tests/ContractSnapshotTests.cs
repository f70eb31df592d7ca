namespace DataContracts.Snapshots.Tests;

public sealed class ContractSnapshotTests : IDisposable
{
    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    [Fact]
    public async Task New_snapshot_fails_until_it_is_accepted_and_then_passes()
    {
        var failure = await Assert.ThrowsAnyAsync<VerificationException>(
            () => _shop.Orders().Verify(new { Status = "new", Total = 1.50m }));

        Assert.Equal(["DC4002"], failure.Findings.Select(finding => finding.RuleId));
        Assert.Equal(["OrderTests.Places.received.json"], _shop.Snapshots);
        Assert.Equal("{\n  \"status\": \"new\",\n  \"total\": 1.50\n}", _shop.Text("OrderTests.Places.received.json"));
        Assert.Equal(["open OrderTests.Places.received.json"], _shop.DiffTool.Calls);

        _shop.Accept("OrderTests.Places.received.json");
        await _shop.NextRun().Orders().Verify("""{ "status": "new", "total": 1.50 }""");

        Assert.Equal(["OrderTests.Places.verified.json"], _shop.Snapshots);
    }

    [Fact]
    public async Task Message_has_the_format_of_Verify_followed_by_the_build_line_and_a_short_diff()
    {
        _shop.Verified("OrderTests.Places.verified.json", "{\n  \"status\": \"new\",\n  \"total\": 1\n}");

        var failure = await Assert.ThrowsAnyAsync<VerificationException>(() => _shop.Orders().Verify("""{"staus":"new","total":1}"""));

        var folder = _shop["tests"];
        var received = _shop["tests/OrderTests.Places.received.json"];
        Assert.Equal(
            $"""
            Directory: {folder}
            NotEqual:
              - Received: OrderTests.Places.received.json
                Verified: OrderTests.Places.verified.json

            FileContent:

            {received}(2,3): error DC1005: 'staus' is not a property of this object; did you mean 'status' (required, missing)? [orders 1.3.0, ../contracts/orders/orders.schema.json(13,3)]
            {received}(2,1): error DC4001: what was produced differs from what was verified (-1 +1 lines); if that is right: contracts snapshots accept OrderTests.Places.received.json

            --- verified
            +++ received
             {"{"}
            -  "status": "new",
            +  "staus": "new",
               "total": 1
             {"}"}

            """,
            failure.Message);
        Assert.Equal(("VerifyException", null), (failure.GetType().Name, failure.GetType().Namespace));
        Assert.Equal("", failure.StackTrace);
    }

    [Fact]
    public async Task Verified_file_that_violates_the_contract_is_reported_even_if_nothing_changed()
    {
        _shop.Verified("OrderTests.Places.verified.json", "{\n  \"status\": \"lost\"\n}");

        var failure = await Assert.ThrowsAnyAsync<VerificationException>(() => _shop.Orders().Verify("""{ "status": "lost" }"""));

        var finding = Assert.Single(failure.Findings);
        Assert.Equal(
            ("DC1002", _shop["tests/OrderTests.Places.verified.json"], 2, 13),
            (finding.RuleId, finding.File, finding.Range.StartLine, finding.Range.StartColumn));
        Assert.Contains("\nEqual:\n", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["OrderTests.Places.verified.json"], _shop.Snapshots);
    }

    [Fact]
    public async Task Document_is_checked_before_it_is_scrubbed()
    {
        _shop.Verified(
            "OrderTests.Places.verified.json", "{\n  \"id\": \"Guid_1\",\n  \"placed\": \"DateTimeOffset_1\",\n  \"status\": \"new\"\n}");

        await _shop.Orders().Verify(new { Id = Guid.NewGuid(), Placed = DateTimeOffset.UtcNow, Status = "new" });
    }

    [Fact]
    public async Task Volatile_values_are_scrubbed_by_location()
    {
        _ = await Assert.ThrowsAnyAsync<VerificationException>(
            () => _shop.Orders().Verify("""{"status":"new","trace":"a1","lines":[{"sku":"a1","took":12}]}"""));

        Assert.Equal(
            """
            {
              "status": "new",
              "trace": "{Scrubbed}",
              "lines": [
                {
                  "sku": "a1",
                  "took": "{Scrubbed}"
                }
              ]
            }
            """,
            _shop.Text("OrderTests.Places.received.json"));
    }

    [Theory]
    [InlineData(false, "2024-05-06T07:08:09Z")]
    [InlineData(true, "DateTimeOffset_1")]
    public async Task Formats_are_scrubbed_on_request(bool scrubs, string expected)
    {
        var assertion = _shop.Orders().With(settings => settings with { ScrubValues = false, ScrubFormats = scrubs });

        _ = await Assert.ThrowsAnyAsync<VerificationException>(
            () => assertion.Verify("""{"status":"new","placed":"2024-05-06T07:08:09Z"}"""));

        Assert.Contains($"\"placed\": \"{expected}\"", _shop.Text("OrderTests.Places.received.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_form_has_positions_too()
    {
        var assertion = _shop.Orders().With(settings => settings with { Form = SnapshotForm.Text });

        var failure = await Assert.ThrowsAnyAsync<VerificationException>(
            () => assertion.Verify("""{"lines":[],"total":"much","status":"new"}"""));

        var finding = failure.Findings[0];
        Assert.Equal(("DC1001", 2, 10), (finding.RuleId, finding.Range.StartLine, finding.Range.StartColumn));
        Assert.Equal("{\n  total: much,\n  status: new\n}", _shop.Text("OrderTests.Places.received.txt"));
    }

    [Theory]
    [InlineData("{\n  \"status\": \"new\",\n}", "DC0002", 3)]
    [InlineData("{ \"status\": \"new\",\n \"status\": \"paid\" }", "DC0004", 2)]
    [InlineData("{ \"status\": \"new\",\n \"trace\": \"\\uD83D\" }", "DC0005", 2)]
    public async Task Invalid_JSON_is_received_unchanged(string text, string rule, int line)
    {
        var failure = await Assert.ThrowsAnyAsync<VerificationException>(() => _shop.Orders().Verify(text));

        Assert.Equal((rule, line), (failure.Findings[0].RuleId, failure.Findings[0].Range.StartLine));
        Assert.Equal(text, _shop.Text("OrderTests.Places.received.json"));
    }

    [Fact]
    public async Task Streams_byte_arrays_and_responses_are_read()
    {
        _shop.Verified("OrderTests.Places.verified.json", "{\n  \"status\": \"new\"\n}");
        var json = "{\"status\":\"new\"}"u8.ToArray();
        using var stream = new MemoryStream([.. "\uFEFF"u8, .. json]);
        using var response = new HttpResponseMessage
        {
            Content = new StringContent("{\"status\":\"new\"}", System.Text.Encoding.Unicode, "application/json"),
        };

        await _shop.NextRun().Orders().Verify(json);
        await _shop.NextRun().Orders().Verify(stream);
        await _shop.NextRun().Orders().Verify(response);
    }

    [Fact]
    public async Task Task_instead_of_its_result_is_rejected() =>
        _ = await Assert.ThrowsAsync<ArgumentException>(() => _shop.Orders().Verify(Task.FromResult(1)));

    [Fact]
    public async Task Unknown_contract_is_reported_with_a_suggestion()
    {
        var failure = await Assert.ThrowsAnyAsync<VerificationException>(() => _shop.Orders(contract: "oders").Verify("{}"));

        Assert.Equal($"{_shop.Source}(12,1): error DC0020: there is no contract 'oders'; did you mean 'orders'?", failure.Message);
        Assert.Empty(_shop.Snapshots);
    }

    [Fact]
    public void Missing_contracts_folder_is_reported_with_the_searched_folders()
    {
        Directory.Delete(_shop["contracts"], recursive: true);

        var failure = Assert.Throws<VerificationException>(() => _shop.Orders().Matches("{}"));

        Assert.Contains($"there is no folder 'contracts' in '{_shop["tests"]}', above it", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_contract_is_reported_and_never_passes()
    {
        _shop.Write("contracts/orders/orders.schema.json", """{ "type": "text" }""");

        var failure = Assert.Throws<VerificationException>(() => _shop.Orders().Matches("{}"));

        Assert.Equal(["DC0012"], failure.Findings.Select(finding => finding.RuleId));
    }

    [Fact]
    public void Matches_does_not_access_snapshots_and_shows_the_position()
    {
        _shop.Orders().Matches("""{ "status": "new" }""");

        var failure = Assert.Throws<VerificationException>(() => _shop.Orders().Matches("""{"status":"lost"}"""));

        Assert.StartsWith(
            "the document breaks contract 'orders'\n\nOrderTests.Places.json(2,13): error DC1002: ",
            failure.Message,
            StringComparison.Ordinal);
        Assert.Contains("\n 2 |   \"status\": \"lost\"\n", failure.Message, StringComparison.Ordinal);
        Assert.Equal(2, failure.Message.Split("DC1002").Length);
        Assert.Empty(_shop.Snapshots);
    }

    [Fact]
    public void Contract_of_a_referenced_project_is_found()
    {
        _shop.Write("src/Shop/contracts/carts/carts.schema.json", """{ "type": "array" }""");
        _shop.Project = _shop.Project with { ReferencedProjects = [_shop["src/Shop"]] };

        _shop.Orders(contract: "carts").Matches("[]");

        Assert.Throws<VerificationException>(() => _shop.Orders(contract: "carts").Matches("{}"));
    }
}
