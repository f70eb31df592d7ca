using DataContracts.Reporting;

namespace DataContracts.Cli.Comparing;

/// <summary>One side of a comparison.</summary>
/// <param name="Reported">What a report shows of it.</param>
/// <param name="Bundle">Its document with all that it refers to; null where that can't be bundled.</param>
/// <param name="Compiled">What it allows.</param>
internal sealed record ComparedVersion(ReportedVersion Reported, SourceDocument? Bundle, CompiledSchema Compiled)
{
    /// <summary>What the other version would change in the place of this one.</summary>
    public VersionDifference DifferenceTo(ComparedVersion changed)
    {
        var promise = VersionPolicy.Stricter(Reported.Header.Role, changed.Reported.Header.Role);
        if (Bundle is not null && changed.Bundle is not null
            && CanonicalJson.WriteExact(Bundle) == CanonicalJson.WriteExact(changed.Bundle))
        {
            return new VersionDifference(Reported, changed.Reported, promise, ChangeClass.None, []);
        }

        var comparison = SchemaComparer.Compare(Compiled, changed.Compiled);
        var changes = comparison.Changes.OrderByDescending(change => VersionPolicy.ClassOf(promise, change.Direction));
        return new VersionDifference(Reported, changed.Reported, promise, VersionPolicy.Classify(promise, comparison), [.. changes]);
    }
}
