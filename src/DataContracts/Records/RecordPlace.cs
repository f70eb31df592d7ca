namespace DataContracts.Records;

/// <summary>Where a record is in its file: on a line of its own, or where its reader found it.</summary>
/// <param name="Line">The line, from 1, of a record that is a line.</param>
/// <param name="Record">Any other record.</param>
internal readonly record struct RecordPlace(long Line, SourceRecord? Record = null)
{
    private int ShownLine => (int)Math.Min(Line, int.MaxValue);

    /// <summary>Where it starts.</summary>
    public SourceRange Start => Record?.Start ?? new SourceRange(ShownLine, 1, ShownLine, 1);

    public SourceDocument? Parse(ReadOnlyMemory<byte> json, string path, int maxDepth, out SyntaxProblem? problem) =>
        Record?.Origins is { } origins
            ? SourceDocument.Parse(json, path, origins, maxDepth, out problem)
            : SourceDocument.ParseRecord(json, path, ShownLine, maxDepth, out problem);
}
