using System.Text.Json.Nodes;

namespace DataContracts.Conformance;

/// <summary>The Bowtie program's side of the protocol, in particular how it handles invalid input.</summary>
public sealed class BowtieProtocol
{
    private const string StringCase =
        """{"cmd":"run","seq":1,"case":{"description":"d","schema":{"type":"string"},"tests":[{"description":"a","instance":""},"""
            + """{"description":"b","instance":1}]}}""";

    private static string Deep =>
        """{"cmd":"run","seq":1,"case":{"schema":{},"tests":[{"instance":""" + new string('[', 5000) + new string(']', 5000) + "}]}}";

    private static string Chain(string keyword, int length)
    {
        var registry = new JsonObject(Enumerable.Range(0, length).Select(index => KeyValuePair.Create(
            $"urn:chain:{index}", (JsonNode?)new JsonObject { [keyword] = $"urn:chain:{index + 1}" })));
        return $$$"""{"cmd":"run","seq":1,"case":{"schema":{"{{{keyword}}}":"urn:chain:0"},"registry":{{{registry.ToJsonString()}}}"""
            + $$$""","tests":[{"instance":1}]}}""";
    }

    [Fact]
    public async Task Start_returns_the_information_required_by_the_protocol()
    {
        using var bowtie = new BowtieProcess();
        var answer = await bowtie.Ask("""{"cmd":"start","version":1}""");
        Assert.True((bool?)answer["ready"]);
        Assert.Equal(1, (int?)answer["version"]);
        var implementation = answer["implementation"]!.AsObject();
        Assert.Equal("dotnet", (string?)implementation["language"]);
        Assert.Equal("DataContracts", (string?)implementation["name"]);
        Assert.Matches(@"^\d+\.\d+\.\d+", (string?)implementation["version"]);
        Assert.All(
            ["homepage", "issues", "source"],
            name => Assert.True(Uri.TryCreate((string?)implementation[name], UriKind.Absolute, out _), name));
        foreach (var dialect in implementation["dialects"]!.AsArray())
        {
            var answered = await bowtie.Ask(new JsonObject { ["cmd"] = "dialect", ["dialect"] = dialect!.DeepClone() });
            Assert.True((bool?)answered["ok"], (string?)dialect);
        }
    }

    [Fact]
    public async Task Configured_dialect_applies_to_schemas_without_one()
    {
        const string Case =
            """{"cmd":"run","seq":7,"case":{"schema":{"dependencies":{"a":["b"]},"prefixItems":[false]},"tests":[{"instance":{"a":1}},"""
                + """{"instance":[1]}]}}""";
        using var bowtie = new BowtieProcess();
        await bowtie.Ask("""{"cmd":"dialect","dialect":"http://json-schema.org/draft-07/schema#"}""");
        Assert.Equal("""{"seq":7,"results":[{"valid":false},{"valid":true}]}""", (await bowtie.Ask(Case)).ToJsonString());
        await bowtie.Ask("""{"cmd":"dialect","dialect":"https://json-schema.org/draft/2020-12/schema"}""");
        Assert.False((bool?)(await bowtie.Ask(Case))["results"]![1]!["valid"]);
    }

    [Fact]
    public async Task Unknown_dialect_is_rejected_and_changes_nothing()
    {
        using var bowtie = new BowtieProcess();
        Assert.False((bool?)(await bowtie.Ask("""{"cmd":"dialect","dialect":"urn:another"}"""))["ok"]);
        Assert.NotNull((await bowtie.Ask(StringCase))["results"]);
    }

    [Fact]
    public async Task Numbers_names_and_strings_reach_the_validator_unchanged()
    {
        using var bowtie = new BowtieProcess();
        var answer =
            await bowtie.Ask(
                """{"cmd":"run","seq":12345678901234567890,"case":{"schema":{"const":1e400},"tests":[{"instance":10e399},{"instance":"""
                    + """1.0000000000000000000000001e400},{"instance":"\ud800"}]}}""");
        Assert.Equal("""{"seq":12345678901234567890,"results":[{"valid":true},{"valid":false},{"valid":false}]}""", answer.ToJsonString());
    }

    public static TheoryData<string, string> Failing => new()
    {
        { "not JSON", "the line is not JSON" },
        { "", "the line is not JSON" },
        { "[]", "'cmd' is missing" },
        { """{"cmd":1}""", "'cmd' must be" },
        { """{"cmd":"validate"}""", "the command 'validate' is not known" },
        { """{"cmd":"start"}""", "'version' is missing" },
        { """{"cmd":"start","version":2}""", "version 2" },
        { """{"cmd":"dialect"}""", "'dialect' is missing" },
        { """{"cmd":"run","case":{}}""", "'seq' is missing" },
        { """{"cmd":"run","seq":1}""", "'case' is missing" },
        { """{"cmd":"run","seq":1,"case":{"schema":{}}}""", "'tests' is missing" },
        { """{"cmd":"run","seq":1,"case":{"tests":[]}}""", "'schema' is missing" },
        { """{"cmd":"run","seq":1,"case":{"schema":{},"tests":[],"registry":[]}}""", "'registry' must be" },
        { """{"cmd":"run","seq":1,"case":{"schema":{},"tests":[{"description":"none"}]}}""", "'instance' is missing" },
        { """{"cmd":"run","seq":1,"case":{"schema":{"type":"text"},"tests":[]}}""", "DC0012" },
        { """{"cmd":"run","seq":1,"case":{"schema":{"$schema":"urn:another"},"tests":[]}}""", "DC0010" },
        { """{"cmd":"run","seq":1,"case":{"schema":{"$ref":"urn:nowhere"},"tests":[]}}""", "DC0011" },
        { """{"cmd":"run","seq":1,"case":{"schema":{"$ref":"#"},"tests":[]}}""", "DC0013" },
        { """{"cmd":"run","seq":1,"case":{"schema":{"pattern":"("},"tests":[]}}""", "DC0014" },
        { Deep, "DC0006" },
        { Chain("$schema", 20_000), "DC0010" },
    };

    [Theory]
    [MemberData(nameof(Failing))]
    public async Task Failed_case_is_answered_with_its_reason_and_does_not_affect_the_next(string line, string reason)
    {
        using var bowtie = new BowtieProcess();
        var answer = await bowtie.Ask(line);
        var errored = answer["results"]?[0] ?? answer;
        Assert.True((bool?)errored["errored"]);
        Assert.Contains(reason, (string?)errored["context"]!["message"], StringComparison.Ordinal);
        Assert.Null(errored["context"]!["traceback"]);
        Assert.Equal(line.Contains("\"seq\":1", StringComparison.Ordinal) ? 1 : null, (int?)answer["seq"]);
        Assert.Equal("""{"seq":1,"results":[{"valid":true},{"valid":false}]}""", (await bowtie.Ask(StringCase)).ToJsonString());
    }

    [Fact]
    public async Task Invalid_UTF_8_is_rejected_instead_of_replaced()
    {
        using var bowtie = new BowtieProcess();
        var answer = await bowtie.Ask(
            [.. "{\"cmd\":\"run\",\"seq\":1,\"case\":{\"schema\":{},\"tests\":[{\"instance\":\""u8, 0xFF, .. "\"}]}}"u8]);
        var errored = answer["results"]?[0] ?? answer;
        Assert.True((bool?)errored["errored"], answer.ToJsonString());
        Assert.NotNull((await bowtie.Ask(StringCase))["results"]);
    }

    [Fact]
    public async Task Stop_ends_the_program_even_if_input_follows()
    {
        using var bowtie = new BowtieProcess();
        Assert.Equal(("", 0), await bowtie.Leave($$"""{"cmd":"stop"}{{"\n"}}{{StringCase}}{{"\n"}}"""));
    }

    [Fact]
    public async Task End_of_input_ends_the_program_and_the_last_line_needs_no_line_break()
    {
        using var bowtie = new BowtieProcess();
        Assert.Equal(("""{"seq":1,"results":[{"valid":true},{"valid":false}]}""" + "\n", 0), await bowtie.Leave(StringCase));
    }
}
