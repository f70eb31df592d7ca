namespace DataContracts.Cli.Comparing;

/// <summary>One side of a comparison.</summary>
/// <param name="Label">What to call it: <c>orders 1.3.0</c>, with where it was taken from.</param>
/// <param name="Header">What it says of itself.</param>
/// <param name="Document">Its document.</param>
/// <param name="Bundle">The same with all that it refers to; null where there is no such thing.</param>
/// <param name="Compiled">What it allows.</param>
/// <param name="ShownPath">A path as it is shown for the path of a file.</param>
internal sealed record ComparedVersion(string Label, ContractHeader Header, SourceDocument Document, SourceDocument? Bundle, CompiledSchema Compiled, Func<string, string> ShownPath);
