using System.Globalization;

namespace DataContracts.Cli.Hosting;

/// <summary>
/// Says where something is, as the other commands do: <c>file(line,column)</c>, short where the file is below the current folder.
/// </summary>
internal sealed class Place(string workingDirectory)
{
    public CannotRunException Refuse(string path, SourceRange range, string message) => new($"{At(path, range)}: {message}");

    public string Note(string path, SourceRange range, string message) => $"{At(path, range)}: note: {message}";

    public string Shorten(string path)
    {
        var relative = Path.GetRelativePath(workingDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative.Replace('\\', '/');
    }

    private string At(string path, SourceRange range) =>
        string.Create(CultureInfo.InvariantCulture, $"{Shorten(path)}({range.StartLine},{range.StartColumn})");
}
