using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using DataContracts.Tests;
using Xunit.Abstractions;

namespace DataContracts.CodeGeneration.Tests;

/// <summary>Each schema of the official suite as a property: valid documents are read, or a finding reports those that are not.</summary>
public sealed class SuiteTests(ITestOutputHelper output)
{
    private static readonly string[] s_narrower =
        ["which does not read", "which holds no", "as its keywords suggest", "only where names are case-sensitive"];

    private static readonly string[] s_dialects = ["draft4", "draft6", "draft7", "draft2019-09", "draft2020-12"];

    [DataFact]
    public void Valid_documents_of_the_suite_are_read_or_the_type_is_reported()
    {
        using var folder = new TemporaryFolder();
        var groups = s_dialects.SelectMany(Groups).Where((_, i) => SlowTests.Run || i % 25 == 0);
        var cases = groups.Select((group, i) => Write(folder, group, i)).ToArray();
        var requests = cases.Select(group => new ContractToGenerate(group.Path, group.Namespace, "Root")).ToImmutableArray();
        var options = new CheckOptions { AssertFormat = false };
        var result = CSharpGeneration.Run(new GenerationRequest(requests, "Shop", "/shop/Shop.csproj", options));
        var assembly = Generated.Compile([.. result.Files.Select(file => file.Text)]);
        var failures = new List<string>();
        var read = 0;
        foreach (var group in cases.Where(group => result.Files.Any(file => file.ContractPath == group.Path)))
        {
            var reasons = result.Diagnostics
                .Where(finding => Path.GetDirectoryName(finding.File) == Path.GetDirectoryName(group.Path))
                .Where(finding => s_narrower.Any(text => finding.Message.Contains(text, StringComparison.Ordinal)));
            foreach (var document in group.Documents)
            {
                read++;
                if (Failure(document, assembly.GetType($"{group.Namespace}.Root")!) is { } failure && !reasons.Any())
                {
                    failures.Add($"{group.Name}: {failure} of {document}");
                }
            }
        }

        output.WriteLine($"{cases.Length} schemas, {result.Files.Length} files, {read} documents");
        Assert.True(failures.Count == 0, $"{failures.Count} of {read}\n{string.Join('\n', failures)}");
        Assert.True(read > 0);
    }

    private static string? Failure(string document, Type type)
    {
        try
        {
            _ = JsonSerializer.Deserialize(document, type);
            return null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or NotSupportedException)
        {
            return exception.Message;
        }
    }

    private static IEnumerable<Group> Groups(string dialect) =>
        from file in Directory.GetFiles(Path.Combine(TestData.Folder!, "json-schema-test-suite/tests", dialect), "*.json")
            .Order(StringComparer.Ordinal)
        from node in JsonNode.Parse(File.ReadAllText(file))!.AsArray()
        let valid = node!["tests"]!.AsArray().Where(test => test!["valid"]!.GetValue<bool>())
        select new Group(
            $"{dialect}/{Path.GetFileName(file)}/{node["description"]}",
            dialect,
            node["schema"]!,
            [.. valid.Select(test => test!["data"]?.ToJsonString() ?? "null")]);

    private static Case Write(TemporaryFolder folder, Group group, int number)
    {
        var uri = group.Dialect switch
        {
            "draft4" => "http://json-schema.org/draft-04/schema#",
            "draft6" => "http://json-schema.org/draft-06/schema#",
            "draft7" => "http://json-schema.org/draft-07/schema#",
            _ => $"https://json-schema.org/draft/{group.Dialect["draft".Length..]}/schema",
        };
        var copy = group.Schema.DeepClone();
        var part = copy is JsonObject ? copy : new JsonObject { ["allOf"] = new JsonArray(copy) };
        part["$schema"] ??= uri;
        folder.Write($"{number}/part.schema.json", part.ToJsonString());
        var path = folder.Write($"{number}/contract.schema.json", $$"""
            { "$schema": "{{uri}}", "type": "object", "required": ["v"],
              "properties": { "v": { "$ref": "part.schema.json" }, "n": { "enum": ["a"] } } }
            """);
        return new Case(group.Name, path, $"Case{number}", [.. group.Documents.Select(document => $$"""{ "v": {{document}} }""")]);
    }

    private sealed record Group(string Name, string Dialect, JsonNode Schema, ImmutableArray<string> Documents);

    private sealed record Case(string Name, string Path, string Namespace, ImmutableArray<string> Documents);
}
