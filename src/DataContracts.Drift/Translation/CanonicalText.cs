using DataContracts.JsonSchema.Meaning;

namespace DataContracts.Drift.Translation;

/// <summary>A keyword's value as a text that is the same for equal values.</summary>
internal static class CanonicalText
{
    public static string Of(SourceDocument document, int token) => InstanceValue.Read(document, token).Canonical;
}
