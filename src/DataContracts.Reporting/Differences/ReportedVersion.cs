namespace DataContracts.Reporting;

/// <summary>One side of a difference.</summary>
/// <param name="Label">What to call it: <c>orders 1.3.0</c>, with where it was taken from.</param>
/// <param name="Header">Its <c>x-contract</c>.</param>
/// <param name="File">Full path of the file that was read.</param>
/// <param name="DisplayPath">The path to show for a file: one taken from a commit is in a temporary folder.</param>
public sealed record ReportedVersion(string Label, ContractHeader Header, string File, Func<string, string> DisplayPath);
