namespace DataContracts.Contracts;

/// <summary>A file that was read, or why not.</summary>
internal sealed record LoadedFile(SourceDocument? Document, SyntaxProblem? Problem, bool Exists)
{
    public static SyntaxProblem ByteOrderMark { get; } =
        new(
            SyntaxRules.ByteOrderMark,
            SourceRange.FileStart,
            "the file starts with a byte order mark, which JSON must not have; save it as UTF-8 without one");

    /// <summary>What is wrong with the text itself: it is not JSON, or JSON that readers understand differently.</summary>
    public IEnumerable<SyntaxProblem> Problems() =>
        Document is null
            ? [Problem!]
            : (Document.HasByteOrderMark ? [ByteOrderMark] : Enumerable.Empty<SyntaxProblem>()).Concat(Document.FindDuplicateNames())
                .Concat(Document.FindLoneSurrogates());
}
