namespace DataContracts.Drift;

/// <summary>Whether the documents of one version are all documents of another.</summary>
public enum InclusionVerdict
{
    /// <summary>Proved: they are.</summary>
    Compatible = 0,

    /// <summary>Proved by a witness: they are not.</summary>
    Break = 1,

    /// <summary>Neither was proved within the budget.</summary>
    Undecided = 2,
}
