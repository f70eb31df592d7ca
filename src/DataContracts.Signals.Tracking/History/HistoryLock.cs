using DataContracts.Files;

namespace DataContracts.Signals.History;

/// <summary>Keeps two processes from adding to one history at a time. The lock ends with its process.</summary>
internal sealed class HistoryLock : IDisposable
{
    private const int Attempts = 400;
    private const int MillisecondsBetween = 25;

    private readonly FileStream _file;

    private HistoryLock(FileStream file) => _file = file;

    /// <summary>Waits for the lock; <see cref="IOException"/> where another process keeps it for too long.</summary>
    public static HistoryLock Take(string path)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (ExclusiveFile.TryTake(path + ".lock", out var cause) is { } file)
            {
                return new HistoryLock(file);
            }

            if (attempt == Attempts)
            {
                throw cause ?? new IOException($"another process holds '{path}.lock'");
            }

            Thread.Sleep(MillisecondsBetween);
        }
    }

    public void Dispose() => _file.Dispose();
}
