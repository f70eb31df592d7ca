namespace DataContracts.Odcs;

/// <summary>Something in an ODCS document that its contract can't express.</summary>
/// <param name="Pointer">RFC 6901 pointer into the document.</param>
/// <param name="Message">What the contract has instead, in one line.</param>
public sealed record ImportNote(string Pointer, string Message);
