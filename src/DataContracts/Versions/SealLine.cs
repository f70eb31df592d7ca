namespace DataContracts;

/// <summary>A line of the seal.</summary>
/// <param name="Version">The version that it freezes.</param>
/// <param name="Hash">The SHA-256 of its canonical text, in lower-case hexadecimal digits.</param>
/// <param name="Line">The line's number, from 1; 0 where it was not read.</param>
public sealed record SealLine(SemanticVersion Version, string Hash, int Line = 0);
