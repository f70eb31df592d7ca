namespace DataContracts;

/// <summary>The keyword in a contract that a finding rests on.</summary>
/// <param name="Name">The contract's name.</param>
/// <param name="Version">The contract's version as written in <c>x-contract</c>, or null.</param>
/// <param name="File">Full path of the file that holds the keyword; with references this may be another than the contract's own.</param>
/// <param name="Range">Where the keyword is.</param>
/// <param name="Pointer">RFC 6901 pointer of the keyword in <paramref name="File"/>.</param>
public sealed record ContractLocation(string Name, string? Version, string File, SourceRange Range, string Pointer)
{
    /// <summary>
    /// What a line shows in the place of name, version and path, where the finding's own file says the rest:
    /// <c>published/1.3.0.schema.json</c>; else null.
    /// </summary>
    public string? ShortPath { get; init; }
}
