namespace DataContracts.Versions;

/// <summary>The author's word for what a comparison can't decide. It never overrules a witness.</summary>
internal static class UndecidedOverride
{
    public static SchemaComparison Apply(SchemaComparison comparison) =>
        comparison with { NewlyRejected = Apply(comparison.NewlyRejected), NewlyAdmitted = Apply(comparison.NewlyAdmitted) };

    private static Inclusion Apply(Inclusion inclusion) => inclusion.Verdict switch
    {
        InclusionVerdict.Undecided => new Inclusion(InclusionVerdict.Compatible, []),
        _ => inclusion with { Changes = [.. inclusion.Changes.Where(change => !change.IsUndecided)] },
    };
}
