using System.Collections.Immutable;
using DataContracts.Rules;

namespace DataContracts.Build.Configuration;

/// <summary>What is wrong with the project's own settings, so that a check of nothing never passes for a clean one.</summary>
internal static class ProjectFindings
{
    public static IEnumerable<ContractDiagnostic> Find(string project, CheckRequest request, CheckConfiguration configuration, IEnumerable<string> contractGlobs, IEnumerable<string> fixtureGlobs, IReadOnlyList<string> defaultFixtureGlobs)
    {
        var directory = Path.GetDirectoryName(project)!;
        var contracts = request.Contracts.Select(contract => contract.Path).ToImmutableArray();
        var fixtures = request.Fixtures.Select(fixture => fixture.Path).ToImmutableArray();
        var empty = EmptyGlobs(directory, contractGlobs, contracts, "DataContract", "DataContractsContractGlob")
            .Concat(EmptyGlobs(directory, fixtureGlobs, fixtures, "DataFixture", "DataContractsFixtureGlob"))
            .Concat(EmptyDefault(directory, defaultFixtureGlobs, fixtures))
            .ToArray();

        foreach (var message in configuration.Problems)
        {
            yield return Create(SetupRules.InvalidConfiguration, project, message);
        }

        foreach (var message in empty)
        {
            yield return Create(SetupRules.PatternMatchesNothing, project, message);
        }

        if (contracts.IsEmpty && fixtures.IsEmpty && empty.Length == 0)
        {
            yield return Create(SetupRules.NothingToCheck, project, "there is nothing to check: neither contracts/<name>/<name>.schema.json, here or in a folder above, nor fixtures/<name>/*.json (or .ndjson, .jsonl)");
        }
    }

    private static IEnumerable<string> EmptyGlobs(string directory, IEnumerable<string> globs, ImmutableArray<string> files, string item, string property) =>
        from text in globs
        let glob = new ItemGlob(text, directory)
        where !files.Any(glob.Matches)
        select $"'{glob.Text.Replace('\\', '/')}' matches no file, so no {item} comes of it; set the property {property} to where they are";

    // A project has fixtures in one format or in several: that one of them is not used is no mistake.
    private static IEnumerable<string> EmptyDefault(string directory, IReadOnlyList<string> globs, ImmutableArray<string> files) =>
        globs.Count == 0 || globs.Any(text => files.Any(new ItemGlob(text, directory).Matches))
            ? []
            : [$"{string.Join(", ", globs.Select(text => $"'{text.Replace('\\', '/')}'"))} match no file, so no DataFixture comes of them; set the property DataContractsFixtureGlob to where they are"];

    public static ContractDiagnostic Create(Rule rule, string project, string message) =>
        new(rule, rule.DefaultSeverity, project, SourceRange.FileStart, message);
}
