namespace DataContracts.Signals.Measuring;

/// <summary>What is wrong with a file as a whole.</summary>
/// <param name="Source">The name of the file.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Failure">Why reading stopped, or null.</param>
internal sealed record SourceProblem(string Source, SourceProblemKind Kind, Exception? Failure);
