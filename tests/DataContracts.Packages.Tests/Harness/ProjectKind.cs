namespace DataContracts.Packages.Tests.Harness;

/// <summary>A kind of project that uses the package: its files, and how it is built.</summary>
internal sealed record ProjectKind(string File, string Content)
{
    /// <summary>The name of the folder that it is in.</summary>
    public string Folder { get; init; } = "repository";

    /// <summary>Its other files.</summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = new Dictionary<string, string>();

    /// <summary>Arguments of the build.</summary>
    public string[] Arguments { get; init; } = [];

    /// <summary>What MSBuild puts after the project in the line of a finding.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>Writes its files and those given.</summary>
    public void Write(string folder, params (string Path, string Content)[] others)
    {
        foreach (var (path, content) in Files.Select(file => (file.Key, file.Value)).Concat(others).Append((File, Content)))
        {
            var full = Path.Combine(folder, path);
            _ = Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            System.IO.File.WriteAllText(full, content);
        }
    }
}
