namespace DataContracts.Signals.Measuring;

/// <summary>A file of rows.</summary>
/// <param name="Name">What to call it.</param>
/// <param name="Open">Opens it.</param>
internal sealed record DataFile(string Name, Func<Stream> Open);
