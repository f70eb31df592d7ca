namespace DataContracts.Drift;

/// <summary>One change between two versions of a contract that moves documents in or out.</summary>
/// <param name="Direction">Which documents it concerns.</param>
/// <param name="Keyword">The keyword that makes the difference.</param>
/// <param name="Message">A clause for a person, without an end: <c>'total' is now required</c>.</param>
/// <param name="Old">Where it is in the old version; null where there is nothing alike.</param>
/// <param name="New">Where it is in the new version; the nearest keyword around it where it is gone.</param>
/// <param name="Witness">A document, as JSON text, which the validator allows under one version and not under the other, with words in
/// the place of values that a version marks as secret; null where the question is undecided.</param>
public sealed record SchemaChange(
    ChangeDirection Direction,
    string Keyword,
    string Message,
    SchemaLocation? Old,
    SchemaLocation? New,
    string? Witness)
{
    /// <summary>The document itself, which must not be shown; null where the question is undecided.</summary>
    internal string? Proof { get => field ?? Witness; init; }

    /// <summary>Whether nobody could be decided to break: no witness was found, and no proof that there is none.</summary>
    public bool IsUndecided => Witness is null;
}
