using System.Collections.Immutable;
using DataContracts.Files;

namespace DataContracts.Build.Incremental;

/// <summary>
/// The files that editors look at: the stamp, whose time is the last check with nothing to report, and the list of the files that were
/// read and are not items, with the files that links among the items lead to.
/// </summary>
/// <param name="output">The start of their names.</param>
internal sealed class CheckOutputs(string output)
{
    public ImmutableArray<string> Paths { get; } = [output + ".sources", output + ".stamp"];

    public bool TryWrite(IncrementalResult check, CheckRequest request, bool isClean)
    {
        try
        {
            var items = request.Contracts.Select(contract => contract.Path).Concat(request.Fixtures.Select(fixture => fixture.Path))
                .ToHashSet(StringComparer.Ordinal);
            var sources = check.Result.Contracts
                .SelectMany(contract => contract.SourceFiles)
                .Concat(items.Select(LinkTarget).OfType<string>())
                .Where(path => !items.Contains(path))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal);
            SourceList.WriteLines(Paths[0], sources);
            if (isClean)
            {
                File.WriteAllBytes(Paths[1], []);
            }

            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Without a new stamp the next build checks again: slower, never wrong.
            return false;
        }
    }

    private static string? LinkTarget(string path)
    {
        try
        {
            return Disk.Files.Resolve(path) is var target && target != path ? target : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
