using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Schemas.Compilation;

/// <summary>Where a schema is, and in which resource.</summary>
internal readonly record struct SchemaPlace(SourceDocument Document, int Token, SchemaResource Resource)
{
    /// <summary>Whether a reference makes all other keywords of the schema void (draft-07 and earlier).</summary>
    public bool IsOnlyReference =>
        Resource.Dialect.RefReplacesSiblings && Members.Find(Document.Utf8, Document.Tokens, Token, "$ref"u8) >= 0;
}
