using System.Runtime.InteropServices;
using System.Text;

namespace DataContracts.Files;

/// <summary>
/// What Linux reports of a file and .NET does not: its kind, its identity, and when its metadata changed. The layout of <c>statx</c> is
/// the same on every processor.
/// </summary>
internal static class LinuxFileStatus
{
    private const int CurrentFolder = -100;
    private const uint BasicStats = 0x7FF;
    private const int NotPermitted = 1;
    private const int NoEntry = 2;
    private const int NotAFolder = 20;
    private const int NoSuchCall = 38;

    /// <summary>The stamp; null where the system has no such call.</summary>
    public static FileStamp? Find(string path)
    {
        try
        {
            return FindNow(path);
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return null;
        }
    }

    private static FileStamp? FindNow(string path)
    {
        if (Statx(CurrentFolder, Encoding.UTF8.GetBytes(path + '\0'), 0, BasicStats, out var status) == 0)
        {
            var kind = KindOf(status.Mode);
            var length = kind == FileKind.Regular ? (long)status.Size : 0;
            var device = ((long)status.DeviceMajor << 32) | status.DeviceMinor;
            return new FileStamp(kind, length, status.Modified.Ticks, status.Changed.Ticks, device, (long)status.Inode);
        }

        return Marshal.GetLastPInvokeError() switch
        {
            NoEntry or NotAFolder => FileStamp.Missing,
            NoSuchCall or NotPermitted => null,
            _ => FileStamp.Unknown,
        };
    }

    private static FileKind KindOf(ushort mode) => (mode & 0xF000) switch
    {
        0x8000 => FileKind.Regular,
        0x4000 => FileKind.Folder,
        0x1000 => FileKind.Pipe,
        0x2000 or 0x6000 => FileKind.Device,
        0xC000 => FileKind.Socket,
        _ => FileKind.Unknown,
    };

#pragma warning disable SYSLIB1054 // The generated code would need unsafe blocks, which this library does without.
    [DllImport("libc", EntryPoint = "statx", ExactSpelling = true, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, byte[] path, int flags, uint mask, out Status status);
#pragma warning restore SYSLIB1054

#pragma warning disable CS0649 // The system fills them.
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Status
    {
        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(32)]
        public ulong Inode;

        [FieldOffset(40)]
        public ulong Size;

        [FieldOffset(96)]
        public Timestamp Changed;

        [FieldOffset(112)]
        public Timestamp Modified;

        [FieldOffset(136)]
        public uint DeviceMajor;

        [FieldOffset(140)]
        public uint DeviceMinor;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Timestamp
    {
        public long Seconds;
        public uint Nanoseconds;
        private readonly int _reserved;

        public readonly long Ticks => DateTime.UnixEpoch.Ticks + (Seconds * TimeSpan.TicksPerSecond) + (Nanoseconds / 100);
    }
#pragma warning restore CS0649
}
