namespace DataContracts.JsonSchema.Schemas.Compilation;

/// <summary>Where a keyword is. Line, column and pointer are computed on demand.</summary>
/// <param name="Document">The document.</param>
/// <param name="NameToken">The keyword's name; the value itself where a value stands for a keyword, as the schema <c>false</c>
/// does.</param>
/// <param name="ValueToken">The keyword's value.</param>
/// <param name="Keyword">The keyword.</param>
internal sealed record KeywordLocation(SourceDocument Document, int NameToken, int ValueToken, string Keyword)
{
    public SchemaLocation SchemaLocation => new(Document.Path, Document.RangeOf(NameToken), Document.Pointers.Of(NameToken));
}
