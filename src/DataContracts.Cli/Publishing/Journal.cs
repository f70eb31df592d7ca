using System.Text.Json;
using DataContracts.Cli.Hosting;
using DataContracts.Files;

namespace DataContracts.Cli.Publishing;

/// <summary>The list of files that are about to take their new content, relative to the contract's folder.</summary>
internal static class Journal
{
    public const string FileName = PublishedVersions.JournalName;

    public static byte[] Write(string folder, IEnumerable<string> paths)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var path in paths)
            {
                json.WriteStringValue(Path.GetRelativePath(folder, path).Replace('\\', '/'));
            }

            json.WriteEndArray();
        }

        return buffer.ToArray();
    }

    public static string[] Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            using var json = JsonDocument.Parse(Disk.Files.Read(path));
            return [.. json.RootElement.EnumerateArray().Select(item => Within(folder, item.GetString()!))];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new CannotRunException($"'{path}' is not the journal of an interrupted change; inspect it and delete it", exception);
        }
    }

    private static string Within(string folder, string path)
    {
        var full = Path.GetFullPath(path, folder);
        return full.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw new ArgumentException("outside of the contract's folder");
    }
}
