using System.Text;
using System.Text.Json;

namespace DataContracts.Drift.Tests.Comparison;

/// <summary>Two versions of a contract with the expected result of their comparison.</summary>
/// <param name="Name">File, keyword and case.</param>
/// <param name="Keyword">The keyword that the case is about.</param>
/// <param name="Dialect">The dialect's URI.</param>
/// <param name="AssertFormat">Whether <c>format</c> is asserted; null leaves it to the dialect.</param>
/// <param name="Old">The old version.</param>
/// <param name="New">The new version.</param>
/// <param name="Rejects">Whether the new version rejects what the old one allows.</param>
/// <param name="Admits">Whether the new version allows what the old one rejects.</param>
/// <param name="Classes">The part of the version number that must be raised, by role.</param>
internal sealed record CompatibilityRow(
    string Name,
    string Keyword,
    string Dialect,
    bool? AssertFormat,
    string Old,
    string New,
    InclusionVerdict Rejects,
    InclusionVerdict Admits,
    IReadOnlyDictionary<string, string> Classes)
{
    private const string DefaultDialect = "https://json-schema.org/draft/2020-12/schema";

    public static IReadOnlyDictionary<string, CompatibilityRow> All { get; } = ReadAll();

    public bool Narrows => (Rejects, Admits) == (InclusionVerdict.Break, InclusionVerdict.Compatible);

    public bool Widens => (Rejects, Admits) == (InclusionVerdict.Compatible, InclusionVerdict.Break);

    public bool IsNeutral => (Rejects, Admits) == (InclusionVerdict.Compatible, InclusionVerdict.Compatible);

    public CompiledSchema Compile(string schema)
    {
        var document = SourceDocument.Parse(Encoding.UTF8.GetBytes(schema), "contract.json", 256, out _)!;
        var contract = new SchemaCompiler(
            new CompilerOptions { DefaultDialect = Dialect, AssertFormat = AssertFormat }).Compile(document, out var problems);
        Assert.True(contract is not null, string.Join("; ", problems.Select(problem => problem.Message)));
        return contract;
    }

    private static Dictionary<string, CompatibilityRow> ReadAll()
    {
        var rows = new Dictionary<string, CompatibilityRow>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Comparison", "compatibility"), "*.json")
            .Order(StringComparer.Ordinal))
        {
            using var list = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var row in list.RootElement.EnumerateArray().Select(each => Read(Path.GetFileNameWithoutExtension(file), each)))
            {
                rows.Add(row.Name, row);
            }
        }

        return rows;
    }

    private static CompatibilityRow Read(string file, JsonElement row)
    {
        var keyword = row.GetProperty("keyword").GetString()!;
        return new CompatibilityRow(
            $"{file}: {keyword} {row.GetProperty("name").GetString()}",
            keyword,
            row.TryGetProperty("dialect", out var dialect) ? dialect.GetString()! : DefaultDialect,
            row.TryGetProperty("assertFormat", out var asserts) ? asserts.GetBoolean() : null,
            row.GetProperty("old").GetRawText(),
            row.GetProperty("new").GetRawText(),
            Verdict(row.GetProperty("rejects")),
            Verdict(row.GetProperty("admits")),
            new[] { "accepts", "produces", "both" }.ToDictionary(role => role, role => row.GetProperty(role).GetString()!));
    }

    private static InclusionVerdict Verdict(JsonElement answer) => answer.GetString() switch
    {
        "yes" => InclusionVerdict.Break,
        "no" => InclusionVerdict.Compatible,
        "undecided" => InclusionVerdict.Undecided,
        var other => throw new FormatException(other),
    };
}
