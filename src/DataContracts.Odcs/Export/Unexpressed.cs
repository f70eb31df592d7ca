namespace DataContracts.Odcs;

/// <summary>A place of a contract which its ODCS document does not say.</summary>
/// <param name="Pointer">RFC 6901 pointer into the contract.</param>
/// <param name="Message">What is missing, in one line.</param>
public sealed record Unexpressed(string Pointer, string Message);
