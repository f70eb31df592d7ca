using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;

namespace DataContracts.Versions;

/// <summary>What the meaning of a contract's text rests on besides the text; in doubt, on more rather than less.</summary>
/// <param name="ReadsHeader">A reference may lead into <c>x-contract</c>.</param>
/// <param name="IsLocationDependent">Something is resolved against the file's place, or its dialect is not one of the standard's. Otherwise
/// equal text
/// is compiled alike wherever it lies.</param>
internal sealed record TextScope(bool ReadsHeader, bool IsLocationDependent)
{
    // "#/x-contract", with any of it percent-encoded.
    private static readonly string[] s_intoHeader = ["#/x", "#/%", "#%"];

    public static TextScope Of(SourceDocument document)
    {
        var (readsHeader, readsPlace) = (false, false);
        for (var i = 0; i < document.Tokens.Length; i++)
        {
            var token = document.Tokens[i];
            if (!token.IsName || document.Tokens[i + 1].Type != InstanceTypes.String
                || !(token.IsEscaped || document.TextOf(i).StartsWith("$"u8)))
            {
                continue;
            }

            var name = document.StringOf(i);
            var value = name is "$schema" or "$id" or "$ref" or "$dynamicRef" or "$recursiveRef" ? document.StringOf(i + 1) : "#";
            readsPlace |= name == "$schema" ? !IsStandard(value) : !IsAbsolute(value);
            readsHeader |= s_intoHeader.Any(start => value.Contains(start, StringComparison.Ordinal));
        }

        return new TextScope(readsHeader, readsPlace);
    }

    /// <summary>The standard's meta-schemas ask nothing of <c>x-contract</c>; draft-04 writes its identifiers otherwise.</summary>
    private static bool IsStandard(string dialect) => DialectRegistry.Find(ReferenceUri.Split(dialect).Uri) is { IdKeyword: "$id" };

    private static bool IsAbsolute(string reference) =>
        reference.Length == 0 || reference[0] == '#' || (Uri.TryCreate(reference, UriKind.Absolute, out var uri) && !uri.IsFile);
}
