using System.Text;
using DataContracts.Files;
using DataContracts.Reporting.Files;
using DataContracts.Snapshots.Comparing;

namespace DataContracts.Cli.Snapshots;

/// <summary>What a test produced that nobody has accepted yet.</summary>
/// <param name="Received">Full path of what was produced.</param>
/// <param name="Verified">Full path of what it would become.</param>
/// <param name="HasTest">Whether a test has its name.</param>
internal sealed record PendingSnapshot(string Received, string Verified, bool HasTest = true)
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether nothing was accepted before, and no test has its name.</summary>
    public bool IsStale => IsNew && !HasTest;

    public SnapshotState State => IsStale ? SnapshotState.Stale
        : IsNew ? SnapshotState.New
        : Disk.Files.Read(Received).AsSpan().SequenceEqual(Disk.Files.Read(Verified)) ? SnapshotState.Equal
        : SnapshotState.Changed;

    private bool IsNew => !Disk.Files.Holds(Verified);

    /// <summary>The difference; null if one of the two files is not text.</summary>
    /// <param name="hide">Takes secrets out of what was accepted; null where the difference is only counted.</param>
    public ShortDiff? Diff(Func<string, string>? hide = null) =>
        Read(Received) is { } received && (IsNew ? "" : Read(Verified)) is { } verified
            ? new ShortDiff(hide?.Invoke(verified) ?? verified, received)
            : null;

    /// <summary>
    /// Replaces the verified file in one step: there is always an old or a new one, also where the received one is on another disk.
    /// </summary>
    public void Accept()
    {
        AtomicFile.Write(Verified, Disk.Files.Read(Received));
        File.Delete(Received);
    }

    public void Reject() => File.Delete(Received);

    private static string? Read(string path)
    {
        ReadOnlySpan<byte> bytes = Disk.Files.Read(path);
        try
        {
            return s_strict.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
