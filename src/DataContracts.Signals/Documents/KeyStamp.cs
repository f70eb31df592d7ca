namespace DataContracts.Signals.Documents;

/// <summary>The file of keys that belongs to a document.</summary>
/// <param name="Rows">How many rows have a key.</param>
/// <param name="Distinct">How many keys are in the file.</param>
/// <param name="Hash">Hash of its keys, in hexadecimal digits.</param>
internal sealed record KeyStamp(long Rows, long Distinct, string Hash);
