using VerifyTests;
using static VerifyXunit.Verifier;

public class SettingsTests
{
    private const string Valid = """{ "id": 1, "status": "new" }""";

    private const string Misspelt = """{ "id": 1, "staus": "new" }""";

    [Fact]
    public async Task Json_that_matches_the_contract_passes() => await VerifyJson(Valid).MatchesContract("orders");

    [Fact]
    public async Task Text_that_matches_the_contract_passes() => await Verify(Valid, "json").MatchesContract("orders");

    [Fact]
    public async Task Object_that_matches_the_contract_passes() => await Verify(new { Id = 1, Status = "new" }).MatchesContract("orders");

    [Fact]
    public async Task Settings_are_used_twice()
    {
        var settings = new VerifySettings();
        settings.MatchesContract("orders");

        await VerifyJson(Valid, settings);
        await VerifyJson(Valid, settings);
    }

    [Fact]
    public async Task Json_that_breaks_the_contract_fails() => await VerifyJson(Misspelt).MatchesContract("orders");

    [Fact]
    public async Task Text_that_breaks_the_contract_fails() => await Verify(Misspelt).MatchesContract("orders");

    [Fact]
    public async Task Object_that_breaks_the_contract_fails() => await Verify(new { Id = 1, Status = "lost" }).MatchesContract("orders");

    [Fact]
    public async Task Stream_with_bytes_is_not_validated() => await Verify([1, 2], "bin").MatchesContract("orders");

    [Fact]
    public async Task Misspelled_name_is_reported()
    {
        var settings = new VerifySettings();
        settings.MatchesContract("oders");

        await VerifyJson(Valid, settings);
    }
}
