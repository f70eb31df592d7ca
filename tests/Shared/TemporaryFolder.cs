using System.Text;

namespace DataContracts.Tests;

/// <summary>A temporary folder for one test, deleted afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>How the folder's name starts.</summary>
    public const string Prefix = "datacontracts-";

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string FullPath { get; } = Directory.CreateTempSubdirectory(Prefix).FullName;

    public string this[string path] => Path.GetFullPath(path, FullPath);

    public string Write(string path, string content) => Write(path, s_utf8.GetBytes(content));

    public string Write(string path, byte[] content)
    {
        var full = this[path];
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
        return full;
    }

    /// <summary>The full path of a path relative to the folder, with forward slashes.</summary>
    public string Shorten(string path) => Path.GetRelativePath(FullPath, path).Replace('\\', '/');

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
