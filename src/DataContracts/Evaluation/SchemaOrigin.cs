using DataContracts.Dialects;

namespace DataContracts.Evaluation;

/// <summary>Where a schema stands, and by which dialect it is read.</summary>
internal sealed record SchemaOrigin(SourceDocument Document, int Token, Dialect Dialect);
