namespace DataContracts.Reporting;

/// <summary>How to print. Nothing here is read from the process: the edge decides and passes it in.</summary>
public sealed record PrintOptions
{
    /// <summary>Paths are shown relative to this folder where that is shorter; null shows them in full.</summary>
    public string? BaseDirectory { get; init; }

    /// <summary>Whether ANSI colors are written. Default false.</summary>
    public bool Color { get; init; }

    /// <summary>How many terminal cells of a source line a code frame shows. Default 100.</summary>
    public int FrameWidth { get; init; } = 100;

    /// <summary>Reads the file that a code frame quotes; null where it can't be read. Default: the disk.</summary>
    public Func<string, byte[]?> ReadFile { get; init; } = SourceFiles.ReadFromDisk;

    /// <summary>
    /// What a line of the <c>msbuild</c> format ends with in the place of MSBuild's project; its files are then shown in full. Null for
    /// lines without it. GitHub's matcher for setup-dotnet takes no line without, and finds no file that is relative.
    /// </summary>
    internal string? Project { get; init; }

    /// <summary>The same for a file, which is neither a terminal nor a log.</summary>
    internal PrintOptions ForFile() => this with { Color = false, Project = null, FrameWidth = new PrintOptions().FrameWidth };
}
