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
            try
            {
                return new HistoryLock(new FileStream(
                    path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose));
            }
            catch (IOException) when (attempt < Attempts && File.Exists(path + ".lock"))
            {
                Thread.Sleep(MillisecondsBetween);
            }
        }
    }

    public void Dispose() => _file.Dispose();
}
