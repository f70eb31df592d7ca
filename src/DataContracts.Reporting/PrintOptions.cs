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

    /// <summary>The same for a file, which is not a terminal.</summary>
    internal PrintOptions ForFile() => this with { Color = false, FrameWidth = new PrintOptions().FrameWidth };
}
