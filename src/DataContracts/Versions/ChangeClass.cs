namespace DataContracts;

/// <summary>What a change means to those who rely on a published version, from the least to the gravest.</summary>
public enum ChangeClass
{
    /// <summary>Nothing changed but the version's number or status.</summary>
    None = 0,

    /// <summary>Other text, the same documents: a patch.</summary>
    Words = 1,

    /// <summary>Other documents, and nobody's promise is broken: a minor version.</summary>
    Addition = 2,

    /// <summary>A promise is broken: a major version.</summary>
    Break = 3,
}
