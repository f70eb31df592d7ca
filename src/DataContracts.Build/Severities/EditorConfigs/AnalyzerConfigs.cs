using System.Text;
using DataContracts.Files;

namespace DataContracts.Build.Severities.EditorConfigs;

/// <summary>
/// The severity of a rule for a file, after the <c>.editorconfig</c> files in its folder and those above, and the <c>.globalconfig</c>
/// files of the project. Read where there is something to report, and then only.
/// </summary>
/// <param name="files">The files that the compiler is given: global ones, and further ones that the project names.</param>
/// <param name="disk">Reads them.</param>
internal sealed class AnalyzerConfigs(IEnumerable<string> files, IFileSystem disk)
{
    private const string FileName = ".editorconfig";
    private const string GlobalName = ".globalconfig";

    private readonly Dictionary<string, ConfigFile?> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), SectionGlob> _globs = [];

    /// <returns>The severity, or null if none is set.</returns>
    public Severity? Find(string ruleId, string file)
    {
        Severity? found = null;
        foreach (var (config, folder) in Global().Concat(Above(file)))
        {
            foreach (var section in config.Sections)
            {
                if (section.Severities.TryGetValue(ruleId, out var severity) && Applies(section, folder, file))
                {
                    found = severity;
                }
            }
        }

        return found;
    }

    // The most specific comes last, and the last one that sets a rule decides.
    private IEnumerable<(ConfigFile Config, string? Folder)> Global() =>
        files.Select(Read).OfType<ConfigFile>().Where(config => config.IsGlobal).OrderBy(config => config.Level)
            .Select(config => (config, (string?)null));

    private IEnumerable<(ConfigFile Config, string? Folder)> Above(string file)
    {
        var found = new Stack<(ConfigFile, string?)>();
        for (var folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Read(Path.Combine(folder, FileName)) is { } config)
            {
                found.Push((config, folder));
                if (config.IsRoot)
                {
                    break;
                }
            }
        }

        var named = from path in files
                    where Path.GetFileName(path) != FileName
                    let config = Read(path)
                    where config is { IsGlobal: false }
                    select (config, Path.GetDirectoryName(path));
        return named.Concat(found);
    }

    private bool Applies(ConfigSection section, string? folder, string file)
    {
        if (section.Glob is not { } glob)
        {
            // In an .editorconfig, what comes before the first section is about the file itself.
            return folder is null;
        }

        if (!_globs.TryGetValue((folder ?? "", glob), out var matcher))
        {
            _globs[(folder ?? "", glob)] = matcher = new SectionGlob(glob, folder ?? "");
        }

        return matcher.Matches(file);
    }

    private ConfigFile? Read(string path)
    {
        if (!_files.TryGetValue(path, out var config))
        {
            try
            {
                // Asked first, so that a missing file, which is usual, costs no exception.
                config = disk.Stat(path).Kind == FileKind.Regular
                    ? ConfigFile.Parse(Encoding.UTF8.GetString(disk.Read(path)), Path.GetFileName(path) == GlobalName)
                    : null;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                config = null;
            }

            _files[path] = config;
        }

        return config;
    }
}
