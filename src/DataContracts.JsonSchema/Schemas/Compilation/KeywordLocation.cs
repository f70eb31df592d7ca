using DataContracts.JsonSchema.Secrets;

namespace DataContracts.JsonSchema.Schemas.Compilation;

/// <summary>Where a keyword is. Line, column and pointer are computed on demand.</summary>
/// <param name="Document">The document.</param>
/// <param name="NameToken">The keyword's name; the value itself where a value stands for a keyword, as the schema <c>false</c>
/// does.</param>
/// <param name="ValueToken">The keyword's value.</param>
/// <param name="Keyword">The keyword.</param>
/// <param name="Secrets">What the contract says must not be shown of itself.</param>
internal sealed record KeywordLocation(SourceDocument Document, int NameToken, int ValueToken, string Keyword, ContractSecrets Secrets)
{
    public SchemaLocation SchemaLocation =>
        new(Document.Path, Document.RangeOf(NameToken), Secrets.Of(Document).PointerOf(Document, NameToken));

    /// <summary>Whether the names may be shown that the keyword's value lists or has as members: all of them may, or none.</summary>
    public bool ShowsNames => Document.Tokens[ValueToken].Next == ValueToken + 1 || Shows(ValueToken + 1);

    /// <summary>Whether the keyword's value may be shown, or a part of it.</summary>
    public bool Shows(int token) => Secrets.Of(Document).Shows(token);
}
