using DataContracts.JsonSchema.Json.Canonical;

namespace DataContracts.JsonSchema;

/// <summary>Canonical JSON (RFC 8785, the JSON Canonicalization Scheme): the same value is the same text, however it was written.</summary>
public static class CanonicalJson
{
    /// <summary>The document by RFC 8785 to the letter: every number is that of its nearest double.</summary>
    /// <param name="document">The document, without duplicate names and without lone surrogates.</param>
    /// <returns>The text, or null where a number is too large for a double, which the scheme does not allow.</returns>
    public static string? Write(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var fits = true;
        var text = new CanonicalWriter(
            document,
            number =>
            {
                var written = EcmaNumber.FromDouble(number.Span);
                fits &= written is not null;
                return written ?? "";
            },
            new Dictionary<int, string?>()).Write(0);
        return fits ? text : null;
    }

    /// <summary>
    /// The same, but a number that no double holds stays exact, because contracts compare numbers exactly:
    /// otherwise a limit could be edited unseen after its seventeenth digit.
    /// </summary>
    /// <param name="document">The document.</param>
    public static string WriteExact(SourceDocument document) => WriteExact(document, new Dictionary<int, string?>());

    internal static string WriteExact(SourceDocument document, IReadOnlyDictionary<int, string?> others)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new CanonicalWriter(document, static number => EcmaNumber.FromText(number.Span), others).Write(0);
    }
}
