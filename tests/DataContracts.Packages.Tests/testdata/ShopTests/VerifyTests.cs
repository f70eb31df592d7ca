using VerifyTests;
using static VerifyXunit.Verifier;

public class SettingsTests
{
    private const string Valid = """{ "id": 1, "status": "new" }""";

    private const string Misspelt = """{ "id": 1, "staus": "new" }""";

    [Fact]
    public async Task Json_keeps_it() => await VerifyJson(Valid).MatchesContract("orders");

    [Fact]
    public async Task Text_keeps_it() => await Verify(Valid, "json").MatchesContract("orders");

    [Fact]
    public async Task Object_keeps_it() => await Verify(new { Id = 1, Status = "new" }).MatchesContract("orders");

    [Fact]
    public async Task Settings_are_used_twice()
    {
        var settings = new VerifySettings();
        settings.MatchesContract("orders");

        await VerifyJson(Valid, settings);
        await VerifyJson(Valid, settings);
    }

    [Fact]
    public async Task Json_breaks_it() => await VerifyJson(Misspelt).MatchesContract("orders");

    [Fact]
    public async Task Text_breaks_it() => await Verify(Misspelt).MatchesContract("orders");

    [Fact]
    public async Task Object_breaks_it() => await Verify(new { Id = 1, Status = "lost" }).MatchesContract("orders");

    [Fact]
    public async Task Bytes_are_not_checked() => await Verify([1, 2], "bin").MatchesContract("orders");

    [Fact]
    public async Task Name_is_misspelt()
    {
        var settings = new VerifySettings();
        settings.MatchesContract("oders");

        await VerifyJson(Valid, settings);
    }
}
