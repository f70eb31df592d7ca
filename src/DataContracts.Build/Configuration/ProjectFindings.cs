using System.Collections.Immutable;
using DataContracts.Rules;

namespace DataContracts.Build.Configuration;

/// <summary>What is wrong with the project's own settings, so that a check of nothing never passes for a clean one.</summary>
internal static class ProjectFindings
{
    public static IEnumerable<ContractDiagnostic> Find(
        BuildProject project, CheckRequest request, IEnumerable<string> reportProblems)
    {
        var directory = project.Directory;
        var contracts = request.Contracts.Select(contract => contract.Path).ToImmutableArray();
        var fixtures = request.Fixtures.Select(fixture => fixture.Path).ToImmutableArray();
        var defaults = DefaultItems.Of(project.Settings);
        var empty = EmptyGlobs(project, "DataContractsContractGlob", defaults.ContractGlobs, contracts, "DataContract")
            .Concat(EmptyGlobs(project, "DataContractsFixtureGlob", defaults.FixtureGlobs, fixtures, "DataFixture"))
            .Concat(EmptyDefault(directory, defaults.UsualFixtureGlobs, fixtures))
            .ToArray();

        foreach (var message in project.Configuration.Problems.Concat(reportProblems))
        {
            yield return Create(SetupRules.InvalidConfiguration, project.File, message);
        }

        foreach (var message in empty)
        {
            yield return Create(SetupRules.PatternMatchesNothing, project.File, message);
        }

        if (contracts.IsEmpty && fixtures.IsEmpty && empty.Length == 0)
        {
            yield return Create(
                SetupRules.NothingToCheck,
                project.File,
                defaults.SwitchedOffBy is { } property
                    ? $"there is nothing to check: the property {property} is false, so contracts and fixtures are not found by "
                        + "themselves, and the project has no DataContract and no DataFixture items of its own"
                    : "there is nothing to check: neither contracts/<name>/<name>.schema.json, here or in a folder above, "
                        + $"nor {FixtureFormat.Patterns} in fixtures/<name>");
        }
    }

    private static IEnumerable<string> EmptyGlobs(
        BuildProject project, string property, string[] globs, ImmutableArray<string> files, string item) =>
        from text in globs
        let glob = new ItemGlob(text, project.Directory)
        where !files.Any(glob.Matches)
        select $"'{glob.Text.Replace('\\', '/')}' matches no file, so it adds no {item}; set the property {property} to where the "
            + "files are";

    // A project has fixtures in one format or in several: one that is not used is not a mistake.
    private static IEnumerable<string> EmptyDefault(string directory, string[] globs, ImmutableArray<string> files) =>
        globs.Length == 0 || globs.Any(text => files.Any(new ItemGlob(text, directory).Matches))
            ? []
            :
            [
                $"{string.Join(", ", globs.Select(text => $"'{text.Replace('\\', '/')}'"))} match no file, "
                + "so they add no DataFixture; set the property DataContractsFixtureGlob to where the files are",
            ];

    public static ContractDiagnostic Create(Rule rule, string project, string message) =>
        new(rule, rule.DefaultSeverity, project, SourceRange.FileStart, message);
}
