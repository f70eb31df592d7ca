namespace DataContracts.JsonSchema.Schemas.Compilation;

/// <summary>A reference that a contract really follows.</summary>
/// <param name="Document">The document that has it.</param>
/// <param name="Token">Its text.</param>
/// <param name="Resource">The schema resource that has it.</param>
/// <param name="Target">Where it leads; null where it leads nowhere, which is a problem of the schema.</param>
internal readonly record struct LocatedReference(SourceDocument Document, int Token, SchemaResource Resource, SchemaPlace? Target);
