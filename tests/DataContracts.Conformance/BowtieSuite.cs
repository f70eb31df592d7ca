using System.Text.Json.Nodes;
using DataContracts.Tests;
using Xunit.Abstractions;

namespace DataContracts.Conformance;

/// <summary>The required tests of the official suite run through the Bowtie program; each case includes the remote schemas.</summary>
public sealed class BowtieSuite(ITestOutputHelper output)
{
    [DataTheory]
    [InlineData("draft4", "http://json-schema.org/draft-04/schema#")]
    [InlineData("draft6", "http://json-schema.org/draft-06/schema#")]
    [InlineData("draft7", "http://json-schema.org/draft-07/schema#")]
    [InlineData("draft2019-09", "https://json-schema.org/draft/2019-09/schema")]
    [InlineData("draft2020-12", "https://json-schema.org/draft/2020-12/schema")]
    [InlineData("v1", "https://json-schema.org/v1")]
    public async Task Required_tests_of_the_dialect_have_the_right_verdict(string folder, string dialect)
    {
        using var bowtie = new BowtieProcess();
        Assert.True((bool?)(await bowtie.Ask("""{"cmd":"start","version":1}"""))["ready"]);
        Assert.True((bool?)(await bowtie.Ask(new JsonObject { ["cmd"] = "dialect", ["dialect"] = dialect }))["ok"]);

        var registry = Registry();
        var failures = new List<string>();
        var (seq, count) = (0, 0);
        foreach (var file in Directory.GetFiles(Path.Combine(Suite, "tests", folder), "*.json").Order(StringComparer.Ordinal))
        {
            foreach (var group in JsonNode.Parse(await File.ReadAllTextAsync(file))!.AsArray())
            {
                var answer = await bowtie.Ask(Command(++seq, group!, registry));
                Assert.Equal(seq, (int?)answer["seq"]);
                var tests = group!["tests"]!.AsArray();
                count += tests.Count;
                failures.AddRange(tests.Select((test, index) => (test, result: answer["results"]?[index]))
                    .Where(pair => !JsonNode.DeepEquals(pair.test!["valid"], pair.result?["valid"]))
                    .Select(pair =>
                        $"{Path.GetFileName(file)}: {group["description"]} / {pair.test!["description"]}: "
                            + $"{(pair.result ?? answer).ToJsonString()}"));
            }
        }

        output.WriteLine($"{count - failures.Count} of {count} pass");
        Assert.NotEqual(0, count);
        Assert.True(
            failures.Count == 0, $"{failures.Count} of {count} fail:{Environment.NewLine}{string.Join(Environment.NewLine, failures)}");
        Assert.Equal(("", 0), await bowtie.Leave("""{"cmd":"stop"}""" + "\n"));
    }

    private static string Suite => Path.Combine(TestData.Folder!, "json-schema-test-suite");

    private static JsonObject Registry()
    {
        var remotes = Path.Combine(Suite, "remotes");
        return new(Directory.GetFiles(remotes, "*.json", SearchOption.AllDirectories).Select(file => KeyValuePair.Create(
            SuiteSource.Root + Path.GetRelativePath(remotes, file).Replace('\\', '/'),
            JsonNode.Parse(File.ReadAllText(file)))));
    }

    private static JsonObject Command(int seq, JsonNode group, JsonObject registry) => new()
    {
        ["cmd"] = "run",
        ["seq"] = seq,
        ["case"] = new JsonObject
        {
            ["description"] = group["description"]!.DeepClone(),
            ["schema"] = group["schema"]!.DeepClone(),
            ["registry"] = registry.DeepClone(),
            ["tests"] = new JsonArray([.. group["tests"]!.AsArray().Select(test => new JsonObject
            {
                ["description"] = test!["description"]!.DeepClone(),
                ["instance"] = test["data"]?.DeepClone(),
            })]),
        },
    };
}
