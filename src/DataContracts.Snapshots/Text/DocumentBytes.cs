using System.Text;
using System.Text.Json;

namespace DataContracts.Snapshots.Text;

/// <summary>The JSON text of whatever a test has in its hands.</summary>
internal static class DocumentBytes
{
    /// <summary>UTF-8 without byte order mark: the text of a string, bytes, a stream or a response; anything else serialized.</summary>
    public static async Task<ReadOnlyMemory<byte>> OfAsync(object? value, JsonSerializerOptions serializer) => value switch
    {
        Stream stream => WithoutMark(await ReadAsync(stream).ConfigureAwait(false)),
        HttpResponseMessage response => WithoutMark(await ReadAsync(response.Content).ConfigureAwait(false)),
        HttpContent content => WithoutMark(await ReadAsync(content).ConfigureAwait(false)),
        _ => Of(value, serializer),
    };

    /// <summary>The same of what needs no waiting.</summary>
    public static ReadOnlyMemory<byte> Of(object? value, JsonSerializerOptions serializer) => WithoutMark(value switch
    {
        string json => Encoding.UTF8.GetBytes(json),
        byte[] bytes => bytes,
        ReadOnlyMemory<byte> bytes => bytes,
        Memory<byte> bytes => bytes,
        Stream stream => Read(stream),
        HttpResponseMessage or HttpContent =>
            throw new ArgumentException("A response is read asynchronously: await Verify or MatchesAsync.", nameof(value)),
        _ => Serialize(value, serializer),
    });

    private static byte[] Serialize(object? value, JsonSerializerOptions serializer)
    {
        if (value is Task || (value?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ValueTask<>))
            || value is ValueTask)
        {
            throw new ArgumentException("The value is a task; await it, and verify what it gives.", nameof(value));
        }

        return JsonSerializer.SerializeToUtf8Bytes(value, value?.GetType() ?? typeof(object), serializer);
    }

    private static byte[] Read(Stream stream)
    {
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }

    private static async Task<byte[]> ReadAsync(Stream stream)
    {
        using var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer).ConfigureAwait(false);
        return buffer.ToArray();
    }

    private static async Task<byte[]> ReadAsync(HttpContent content)
    {
        var bytes = await content.ReadAsByteArrayAsync().ConfigureAwait(false);
        var charset = content.Headers.ContentType?.CharSet?.Trim('"');
        if (string.IsNullOrEmpty(charset) || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return bytes;
        }

        try
        {
            return Encoding.Convert(Encoding.GetEncoding(charset), Encoding.UTF8, bytes);
        }
        catch (ArgumentException)
        {
            throw new ArgumentException($"The response's charset '{charset}' is not known here; JSON is exchanged as UTF-8.");
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8) =>
        utf8.Span.StartsWith("\uFEFF"u8) ? utf8["\uFEFF"u8.Length..] : utf8;
}
