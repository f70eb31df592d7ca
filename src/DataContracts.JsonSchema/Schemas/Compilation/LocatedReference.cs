namespace DataContracts.JsonSchema.Schemas.Compilation;

/// <summary>A reference that a contract really follows.</summary>
/// <param name="Document">The document in which it stands.</param>
/// <param name="Token">Its text.</param>
/// <param name="Resource">The schema resource in which it stands.</param>
internal readonly record struct LocatedReference(SourceDocument Document, int Token, SchemaResource Resource);
