using System.Collections.Immutable;
using System.IO.Enumeration;

namespace DataContracts.Workspace;

/// <summary>
/// The unread fixtures of a folder, without a list of all its files: a build asks each time, whether anything changed or not.
/// </summary>
internal static class UnreadFixtureSearch
{
    private static readonly EnumerationOptions s_everything =
        new() { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <param name="folder">Full path of a folder named <c>fixtures</c>.</param>
    public static ImmutableArray<string> Run(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var hasLinks = false;
        var found = new FileSystemEnumerable<string>(folder, static (ref entry) => entry.ToFullPath(), s_everything)
        {
            ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory && UnreadFixture.Is(entry.FileName),
            ShouldRecursePredicate = (ref entry) =>
            {
                var isLink = (entry.Attributes & FileAttributes.ReparsePoint) != 0;
                hasLinks |= isLink;
                return !isLink && entry.FileName is not ['.', ..];
            },
        };
        ImmutableArray<string> sorted = [.. found.Order(StringComparer.Ordinal)];

        // Links may lead in a circle, which takes a search that knows where it has been.
        return hasLinks ? new FolderSearch(folder, FileOverlay.Empty).Run().UnreadFixtures : sorted;
    }
}
