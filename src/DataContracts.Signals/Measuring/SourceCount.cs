namespace DataContracts.Signals.Measuring;

/// <summary>A file that was measured.</summary>
/// <param name="Name">Its name, as it was asked for.</param>
/// <param name="Rows">How many records it has.</param>
/// <param name="Bytes">How many bytes were read, before they were unpacked.</param>
internal sealed record SourceCount(string Name, long Rows, long Bytes);
