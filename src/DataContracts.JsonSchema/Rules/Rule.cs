namespace DataContracts.JsonSchema;

/// <summary>A rule that text, a schema or a value can break.</summary>
/// <param name="Id">Stable id, <c>DC</c> and four digits.</param>
/// <param name="Title">A short noun phrase.</param>
/// <param name="DefaultSeverity">The severity where nothing is configured.</param>
public sealed record Rule(string Id, string Title, Severity DefaultSeverity);
