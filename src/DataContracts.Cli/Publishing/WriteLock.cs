using DataContracts.Cli.Hosting;
using DataContracts.Files;

namespace DataContracts.Cli.Publishing;

/// <summary>
/// Held while a contract's folder is written to: of two commands at once one is refused. The system gives it back when the process dies.
/// </summary>
internal sealed class WriteLock : IDisposable
{
    public const string FileName = ".contracts-lock";

    private readonly FileStream _file;

    private WriteLock(FileStream file) => _file = file;

    public static WriteLock Take(string folder, string name)
    {
        var file = ExclusiveFile.TryTake(Path.Combine(folder, FileName), out var cause);
        return file is not null
            ? new WriteLock(file)
            : throw new CannotRunException(
                $"another 'contracts' command is writing to '{name}' right now; try again when it is done", cause!);
    }

    public void Dispose() => _file.Dispose();
}
