using System.Collections.Immutable;
using DataContracts.Tests;
using Xunit.Abstractions;

namespace DataContracts.CodeGeneration.Tests;

/// <summary>Code generated for published schemas compiles and reads the documents that the schemas allow.</summary>
public sealed class PublishedSchemaTests(ITestOutputHelper output)
{
    // These findings report a type narrower than the contract; all others report a wider type.
    private static readonly string[] s_narrower =
        ["which does not read", "which holds no", "as its keywords suggest", "no name of its own", "only where names are case-sensitive"];

    [DataFact]
    public void Code_of_published_schemas_compiles_and_reads_the_documents_of_their_authors()
    {
        var folders = Directory.GetDirectories(Path.Combine(TestData.Folder!, "schemastore")).Order(StringComparer.Ordinal).ToArray();
        Check([.. folders.Where((_, i) => SlowTests.Run || i % 3 == 0)
            .Select(folder => new Published(Path.Combine(folder, "schema.json"), Files(Path.Combine(folder, "valid"))))]);
    }

    [DataFact]
    public void Code_of_schemas_with_large_documents_compiles_and_reads_them()
    {
        var folders = Directory.GetDirectories(Path.Combine(TestData.Folder!, "benchmark")).Order(StringComparer.Ordinal).ToArray();
        Check([.. folders.Where((_, i) => SlowTests.Run || i % 3 == 0).Select(folder => new Published(
            Path.Combine(folder, "schema.json"),
            [.. File.ReadLines(Path.Combine(folder, "instances.jsonl")).Take(SlowTests.Run ? int.MaxValue : 50)]))]);
    }

    private static ImmutableArray<string> Files(string folder) =>
        Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllText)] : [];

    private void Check(Published[] schemas)
    {
        var requests = schemas.Select((schema, i) => new ContractToGenerate(schema.Path, $"Schema{i}", "Root")).ToImmutableArray();
        var result = CSharpGeneration.Run(
            new GenerationRequest(requests, "Shop", "/shop/Shop.csproj", new CheckOptions { MaxDepth = 1024 }));
        var assembly = Generated.Compile([.. result.Files.Select(file => file.Text)]);
        var failures = new List<string>();
        var read = 0;
        for (var i = 0; i < schemas.Length; i++)
        {
            var findings = result.Diagnostics.Where(diagnostic => diagnostic.File == schemas[i].Path).ToArray();
            if (!result.Files.Any(file => file.ContractPath == schemas[i].Path))
            {
                output.WriteLine($"{schemas[i]}: {Assert.Single(findings, finding => finding.RuleId == "DC0030").Message}");
                continue;
            }

            var type = assembly.GetType($"Schema{i}.Root");
            var reasons = findings.Where(finding => s_narrower.Any(text => finding.Message.Contains(text, StringComparison.Ordinal)))
                .ToArray();
            Assert.True(type is not null || reasons.Length > 0, $"{schemas[i]} has no type Root");
            foreach (var document in type is null ? [] : schemas[i].Documents)
            {
                read++;
                if (Generated.Difference(document, type!) is { } difference)
                {
                    (reasons.Length > 0 ? null : failures)?.Add($"{schemas[i]}: {difference[..Math.Min(300, difference.Length)]}");
                    output.WriteLine(
                        $"{schemas[i]} ({reasons.FirstOrDefault()?.Message}): {difference[..Math.Min(200, difference.Length)]}");
                }
            }
        }

        output.WriteLine(
            $"{schemas.Length} schemas, {result.Files.Sum(file => file.Text.Count(letter => letter == '\n'))} lines, {read} documents; "
                + $"{SlowTests.Variable}=1 takes all");
        Assert.True(failures.Count == 0, $"{failures.Count} of {read}\n{string.Join('\n', failures)}");
        Assert.True(read > 0);
    }

    private sealed record Published(string Path, ImmutableArray<string> Documents)
    {
        public override string ToString() => System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(Path)!);
    }
}
