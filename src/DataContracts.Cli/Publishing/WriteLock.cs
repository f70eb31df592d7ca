using DataContracts.Cli.Hosting;

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
        var path = Path.Combine(folder, FileName);
        try
        {
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            if (File.Exists(path))
            {
                return new WriteLock(file);
            }

            // Its last holder deleted it between our opening it and our locking it: this lock would hold nobody off.
            file.Dispose();
            throw Busy(name, null);
        }
        catch (IOException exception) when (File.Exists(path))
        {
            throw Busy(name, exception);
        }
    }

    public void Dispose() => _file.Dispose();

    private static CannotRunException Busy(string name, Exception? cause) =>
        new($"another 'contracts' command is writing to '{name}' right now; try again when it is done", cause!);
}
