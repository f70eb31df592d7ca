using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Schemas.Dialects;

/// <summary>The dialect that an unknown URI most likely means.</summary>
internal static class DialectSuggestion
{
    private const int MaxEdits = 2;

    /// <summary>That dialect's URI; null where none is near, or several are.</summary>
    public static string? For(string uri)
    {
        var core = CoreOf(uri);
        var known = DialectRegistry.All.Select(dialect => (dialect.Uri, Core: CoreOf(dialect.Uri))).ToArray();
        var containing = known.Where(dialect => core.Length > 0 && dialect.Core.Contains(core, StringComparison.Ordinal)).ToArray();
        if (containing.Length > 0)
        {
            return containing is [var only] ? only.Uri : null;
        }

        var near = known.Select(dialect => (dialect.Uri, Distance: EditDistance.Between(core, dialect.Core, MaxEdits))).ToArray();
        var least = near.Min(dialect => dialect.Distance);
        return least <= MaxEdits && near.Count(dialect => dialect.Distance == least) == 1
            ? near.First(dialect => dialect.Distance == least).Uri
            : null;
    }

    /// <summary>The URI without what people add or mix up: its scheme, the hyper-schema, a slash or an extension at the end.</summary>
    private static string CoreOf(string uri)
    {
        var scheme = uri.IndexOf("://", StringComparison.Ordinal);
        var core = (scheme < 0 ? uri : uri[(scheme + 3)..]).Trim().ToUpperInvariant().TrimEnd('/');
        core = core.StartsWith("WWW.", StringComparison.Ordinal) ? core[4..] : core;
        core = core.EndsWith(".JSON", StringComparison.Ordinal) ? core[..^5] : core;
        return core.Replace("HYPER-SCHEMA", "SCHEMA", StringComparison.Ordinal);
    }
}
