namespace DataContracts.Build.Incremental;

/// <summary>The files by which MSBuild tells whether a check has to run at all.</summary>
/// <param name="stampFile">Its time is the last check with nothing to report; without it, or when an input is newer, the check runs.</param>
/// <param name="sourcesFile">The files that contracts refer to and that are no items themselves.</param>
/// <param name="sourceTimesFile">The same with their times, as the targets write it at the start of the next build.</param>
internal sealed class CheckOutputs(string stampFile, string sourcesFile, string sourceTimesFile)
{
    public void Write(IncrementalResult check, CheckRequest request, bool isClean)
    {
        try
        {
            var items = request.Contracts.Select(contract => contract.Path).ToHashSet(StringComparer.Ordinal);
            var sources = check.Result.Contracts.SelectMany(contract => contract.SourceFiles).Where(path => !items.Contains(path)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
            new SourceList(sourcesFile, sourceTimesFile).Write(sources, check.Started);
            if (isClean)
            {
                File.WriteAllBytes(stampFile, []);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Without a new stamp the next build checks again: slower, never wrong.
        }
    }
}
