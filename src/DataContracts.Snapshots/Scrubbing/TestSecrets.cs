using System.Text.Json;

namespace DataContracts.Snapshots.Scrubbing;

/// <summary>
/// The values that contracts mark as secret in the documents that a test has checked so far. A later snapshot of the test that names no
/// contract does not hold them either.
/// </summary>
internal sealed class TestSecrets
{
    // A shorter one is found in words that have nothing to do with it.
    private const int Shortest = 4;

    private readonly Lock _lock = new();
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    public void Keep(LibraryContract contract, ReadOnlyMemory<byte> utf8)
    {
        if (!contract.HasSensitiveValues || SourceDocument.Parse(utf8, Produced.Unnamed, ProducedJson.MaxDepth, out _) is not { } document)
        {
            return;
        }

        lock (_lock)
        {
            foreach (var (pointer, isName) in contract.FindSensitive(utf8))
            {
                foreach (var text in isName ? [NameIn(pointer)] : Texts(document.FindNearest(pointer)))
                {
                    Keep(text);
                }
            }
        }
    }

    /// <summary>The text without them, wherever they are in it.</summary>
    public string Hide(string text)
    {
        lock (_lock)
        {
            return _texts.OrderByDescending(secret => secret.Length)
                .Aggregate(text, (rest, secret) => rest.Replace(secret, TextScrubber.Uncounted, StringComparison.Ordinal));
        }
    }

    private void Keep(string text)
    {
        if (text.Length >= Shortest)
        {
            _ = _texts.Add(text);
            _ = _texts.Add(JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString());
        }
    }

    private static IEnumerable<string> Texts(JsonElementView value) => value.Kind switch
    {
        JsonKind.String => [value.GetString()],
        JsonKind.Number => [System.Text.Encoding.UTF8.GetString(value.RawUtf8)],
        JsonKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonKind.Object => value.EnumerateObject().SelectMany(member => Texts(member.Value)),
        _ => [],
    };

    private static string NameIn(string pointer) => pointer[(pointer.LastIndexOf('/') + 1)..]
        .Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
