using System.Collections.Immutable;

namespace DataContracts.JsonSchema;

/// <summary>
/// A vocabulary beyond those of the standard (JSON Schema 2020-12 Core, section 8.1). Its keywords never reject anything: their values are
/// annotations.
/// </summary>
/// <param name="Identifier">The URI by which a meta-schema's <c>$vocabulary</c> names it.</param>
/// <param name="Keywords">The names of its keywords.</param>
/// <param name="MetaSchemaIdentifier">The URI of its meta-schema: references to it are resolved without a file.</param>
/// <param name="MetaSchema">Reads the meta-schema.</param>
public sealed record SchemaVocabulary(
    string Identifier, ImmutableArray<string> Keywords, string MetaSchemaIdentifier, Func<SourceDocument> MetaSchema);
