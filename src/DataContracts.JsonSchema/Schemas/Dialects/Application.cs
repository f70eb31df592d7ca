using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Schemas.Dialects;

/// <summary>How an applicator was applied to a value.</summary>
/// <param name="Document">The document.</param>
/// <param name="Instance">The value's token.</param>
/// <param name="KeywordType">The type of the keyword's own value.</param>
/// <param name="Subschemas">The tokens that its subschemas were applied to, in order, and whether each was valid.</param>
internal sealed record Application(
    SourceDocument Document, int Instance, InstanceTypes KeywordType, IReadOnlyList<(int Instance, Func<bool> IsValid)> Subschemas);
