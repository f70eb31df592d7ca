using DataContracts.Cli.Hosting;
using DataContracts.Files;
using DataContracts.Reporting.Files;

namespace DataContracts.Cli.Conversion;

/// <summary>
/// Files to be written: all are looked at before the first is, each is whole or not there, and nothing is overwritten unasked.
/// </summary>
internal sealed class FileTargets(CommandContext context, Place place, bool force)
{
    public void Write(IReadOnlyList<(string Path, byte[] Content)> files)
    {
        foreach (var (path, content) in files)
        {
            Refuse(path, content);
        }

        foreach (var (path, content) in files)
        {
            var isThere = Disk.Files.Holds(path) && IsSame(path, content);
            if (!isThere)
            {
                AtomicFile.Write(path, content, overwrite: force);
            }

            context.Output.Line($"{place.Shorten(path)}{(isThere ? ": unchanged" : ": written")}");
        }

        context.Output.Flush();
    }

    private void Refuse(string path, byte[] content)
    {
        if (Directory.Exists(path))
        {
            throw new CannotRunException($"'{path}' is a folder");
        }

        if (!force && Disk.Files.Holds(path) && !IsSame(path, content))
        {
            throw new CannotRunException($"'{path}' is there already and differs; --force overwrites it");
        }
    }

    private static bool IsSame(string path, byte[] content) =>
        Disk.Files.Stat(path).Length == content.Length && Disk.Files.Read(path).AsSpan().SequenceEqual(content);
}
