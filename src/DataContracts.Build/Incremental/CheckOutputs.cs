namespace DataContracts.Build.Incremental;

/// <summary>
/// The files by which MSBuild decides whether a check has to run at all: the stamp, whose time is the last check with nothing to report,
/// and the list of the files that contracts refer to and that are not items themselves.
/// </summary>
/// <param name="output">The start of their names.</param>
internal sealed class CheckOutputs(string output)
{
    public void Write(IncrementalResult check, CheckRequest request, bool isClean)
    {
        try
        {
            var items = request.Contracts.Select(contract => contract.Path).ToHashSet(StringComparer.Ordinal);
            var sources = check.Result.Contracts
                .SelectMany(contract => contract.SourceFiles)
                .Where(path => !items.Contains(path))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .ToArray();
            new SourceList(output + ".sources").Write(sources, check.Started);
            if (isClean)
            {
                File.WriteAllBytes(output + ".stamp", []);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Without a new stamp the next build checks again: slower, never wrong.
        }
    }
}
