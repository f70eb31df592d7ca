using DataContracts.JsonSchema.Schemas.Dialects;

namespace DataContracts.Linting;

/// <summary>What people call the dialects of the standard.</summary>
internal static class DialectNames
{
    /// <summary>For example <c>draft-07</c>; of a dialect of the user's own its URI.</summary>
    public static string Of(Dialect dialect)
    {
        var start = dialect.Uri.IndexOf("draft", StringComparison.Ordinal);
        return DialectRegistry.Find(dialect.Uri) is null ? $"'{dialect.Uri}'"
            : start < 0 ? "v1"
            : dialect.Uri[start..].Split('/') is ["draft", var date, ..] ? date
            : dialect.Uri[start..].Split('/')[0];
    }
}
