using System.Text;
using System.Text.Json;

namespace DataContracts.Cli.Publishing;

/// <summary>Takes out of a published file what publishing brought into it, and refers to the shared files again.</summary>
internal static class SharedReferences
{
    private const int MaxDepth = 256;

    // As the bundle names schemas that have only a path, and keeps those that it brings in.
    private const string Scheme = "contract:/";
    private static readonly string[] s_containers = ["$defs", "definitions"];
    private static readonly string[] s_references = ["$ref", "$dynamicRef", "$recursiveRef"];

    /// <summary>The text of the contract as it was before it was bundled; null where nothing was brought in.</summary>
    /// <param name="bundle">The published file.</param>
    /// <param name="path">The contract's path from the contract root, with slashes.</param>
    public static byte[]? Restore(byte[] bundle, string path)
    {
        var text = bundle;
        foreach (var container in s_containers)
        {
            foreach (var name in Embedded(text, container))
            {
                text = JsonSplice.Remove(text, [container, name]);
            }

            text = JsonSplice.Find(text, container) is { } left && IsEmpty(left) ? JsonSplice.Remove(text, [container]) : text;
        }

        if (text == bundle)
        {
            return null;
        }

        var own = Scheme + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        text = TextOf(JsonSplice.Find(text, "$id")) == own ? JsonSplice.Remove(text, ["$id"]) : text;
        return WithRelativeReferences(text, path);
    }

    /// <summary>The schemas that were brought in: each is named by its own identifier.</summary>
    private static IEnumerable<string> Embedded(byte[] utf8, string container)
    {
        using var schemas = JsonSplice.Find(utf8, container) is { } found ? Parse(found) : null;
        return schemas?.RootElement.ValueKind != JsonValueKind.Object ? []
            : [.. schemas.RootElement.EnumerateObject().Where(IsNamedByIdentifier).Select(schema => schema.Name)];
    }

    private static bool IsNamedByIdentifier(JsonProperty schema) => schema.Value.ValueKind == JsonValueKind.Object
        && schema.Value.TryGetProperty("$id", out var id) && id.ValueKind == JsonValueKind.String && id.ValueEquals(schema.Name);

    private static byte[] WithRelativeReferences(byte[] utf8, string path)
    {
        var references = new List<(Range Range, string Text)>();
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        var isReference = false;
        while (reader.Read())
        {
            if (isReference && reader.TokenType == JsonTokenType.String && reader.GetString()!.StartsWith(Scheme, StringComparison.Ordinal))
            {
                references.Add(((int)reader.TokenStartIndex..(int)reader.BytesConsumed, reader.GetString()!));
            }

            isReference = reader.TokenType == JsonTokenType.PropertyName && s_references.Contains(reader.GetString());
        }

        references.Reverse();
        return references.Aggregate(
            utf8,
            (text, reference) =>
            [
                .. text.AsSpan(..reference.Range.Start),
                .. Encoding.UTF8.GetBytes($"\"{JsonEncodedText.Encode(Relative(reference.Text[Scheme.Length..], path))}\""),
                .. text.AsSpan(reference.Range.End..),
            ]);
    }

    private static string Relative(string target, string path)
    {
        var (file, fragment) = target.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash
            ? (target[..hash], target[hash..])
            : (target, "");
        var to = file.Split('/');
        var from = path.Split('/').Select(Uri.EscapeDataString).ToArray();
        if (to.SequenceEqual(from))
        {
            return fragment.Length == 0 ? "#" : fragment;
        }

        var shared = to[..^1].Zip(from[..^1]).TakeWhile(pair => pair.First == pair.Second).Count();
        var relative = string.Join('/', [.. Enumerable.Repeat("..", from.Length - 1 - shared), .. to[shared..]]);
        return relative + fragment;
    }

    private static bool IsEmpty(byte[] json)
    {
        using var value = Parse(json);
        return value.RootElement.ValueKind == JsonValueKind.Object && value.RootElement.GetPropertyCount() == 0;
    }

    private static string? TextOf(byte[]? json)
    {
        using var value = json is null ? null : Parse(json);
        return value?.RootElement.ValueKind == JsonValueKind.String ? value.RootElement.GetString() : null;
    }

    private static JsonDocument Parse(byte[] json) => JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MaxDepth });
}
