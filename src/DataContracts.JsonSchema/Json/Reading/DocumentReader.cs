namespace DataContracts.JsonSchema;

/// <summary>
/// Reads one format into documents, as
/// <see cref="SourceDocument.Parse(ReadOnlyMemory{byte}, string, int, out SyntaxProblem?)"/> reads JSON.
/// </summary>
/// <param name="bytes">The file's bytes; they must not change while the document is in use.</param>
/// <param name="path">Full path of the file, or whatever identifies it.</param>
/// <param name="maxDepth">The deepest nesting of arrays and objects.</param>
/// <param name="problem">Why there is no document, or null.</param>
/// <returns>The document, or null where the bytes are not one.</returns>
public delegate SourceDocument? DocumentReader(ReadOnlyMemory<byte> bytes, string path, int maxDepth, out SyntaxProblem? problem);
