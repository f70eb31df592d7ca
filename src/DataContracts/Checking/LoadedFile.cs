namespace DataContracts.Checking;

/// <summary>A file that was read, or why not.</summary>
internal sealed record LoadedFile(SourceDocument? Document, SyntaxProblem? Problem, bool Exists);
