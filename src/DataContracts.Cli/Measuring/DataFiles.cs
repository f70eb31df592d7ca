using DataContracts.Cli.Discovery;
using DataContracts.Cli.Hosting;
using DataContracts.Files;
using DataContracts.Signals.Measuring;

namespace DataContracts.Cli.Measuring;

/// <summary>The files of rows that a command line names.</summary>
/// <param name="context">Where the command runs.</param>
/// <param name="delimiter">What is between the cells of tables; null to find it out.</param>
internal sealed class DataFiles(CommandContext context, string? delimiter)
{
    private const string StandardInput = "-";

    private static readonly string[] s_endings = [".ndjson", ".jsonl", ".json", ".csv", ".tsv"];

    private static readonly string[] s_others = [".parquet", ".xlsx", ".zip", ".zst", ".avro", ".xml", ".yaml", ".yml"];

    public IReadOnlyList<DataFile> Find(IReadOnlyList<string> paths) =>
        [.. paths.SelectMany(Find).DistinctBy(file => file.Name, StringComparer.Ordinal)];

    private IEnumerable<DataFile> Find(string path)
    {
        if (path == StandardInput)
        {
            return [new DataFile(StandardInput, context.OpenInput)];
        }

        var full = FullPath.Of(path, context.WorkingDirectory);
        if (Directory.Exists(full))
        {
            return Below(full, path);
        }

        if (File.Exists(full))
        {
            return [Named(full, path)];
        }

        return PathPattern.Is(path) ? Matching(path) : throw new CannotRunException($"'{path}' does not exist");
    }

    private DataFile[] Matching(string pattern)
    {
        DataFile[] files = [.. PathPattern.Find(pattern, context.WorkingDirectory).Select(file => Named(file, file))];
        return files.Length > 0 ? files : throw new CannotRunException($"nothing to measure: no file matches '{pattern}'");
    }

    private DataFile Named(string full, string path) =>
        s_others.Any(ending => WithoutGz(path).EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            ? throw new CannotRunException(
                $"'{path}' is not of a format that can be measured: {string.Join(", ", s_endings)}, each also as .gz")
            : Of(full);

    private DataFile[] Below(string folder, string path)
    {
        DataFile[] files =
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => s_endings.Any(ending => WithoutGz(file).EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
                .Order(StringComparer.Ordinal).Select(Of),
        ];
        return files.Length > 0
            ? files
            : throw new CannotRunException(
                $"nothing to measure: no {string.Join(", ", s_endings.Select(ending => "*" + ending))} below '{path}'");
    }

    private DataFile Of(string full) => new(new Place(context.WorkingDirectory).Shorten(full), () => Disk.Files.Open(full))
    {
        Delimiter = delimiter is "tab" or "\\t" ? '\t' : delimiter?[0],
    };

    private static string WithoutGz(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
}
