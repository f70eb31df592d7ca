using System.Collections.Immutable;
using DataContracts.Workspace;

namespace DataContracts.Build.Configuration;

/// <summary>What a project has beside its items that looks as if it were checked.</summary>
internal sealed record OverlookedItems(ImmutableArray<string> UnreadFixtures, ImmutableArray<string> MisnamedFolders)
{
    /// <summary>A text that changes with them: items and properties do not.</summary>
    public string Key => string.Join('\n', UnreadFixtures.Concat(MisnamedFolders));

    public static OverlookedItems Of(BuildProject project)
    {
        try
        {
            var fixtures = Path.Combine(project.Directory, WorkspaceLayout.FixturesFolder);
            var areFound = DefaultItems.Of(project.Settings).UsualFixtureGlobs.Length > 0;
            return new OverlookedItems(
                areFound ? UnreadFixtureSearch.Run(fixtures) : [],
                ContractWorkspace.FindMisnamedFolders(project.Directory));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder that can't be read is reported by what reads its files.
            return new OverlookedItems([], []);
        }
    }
}
