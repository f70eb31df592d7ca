using DataContracts.Reporting.Files;
using DataContracts.Tests;

namespace DataContracts.Reporting.Tests.Files;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private IEnumerable<string?> Names => Directory.EnumerateFileSystemEntries(_folder.FullPath).Select(Path.GetFileName);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Leftovers_of_a_killed_process_are_removed_by_the_next_write()
    {
        var left = _folder.Write(".0123456789abcdef0123456789abcdef.tmp", "half");
        var young = _folder.Write(".1123456789abcdef0123456789abcdef.tmp", "half");
        var busy = _folder.Write(".2123456789abcdef0123456789abcdef.tmp", "half");
        var other = _folder.Write(".notes.tmp", "half");
        Array.ForEach([left, busy, other], path => File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch));
        using var stream = new FileStream(busy, FileMode.Open, FileAccess.Write, FileShare.Delete);

        AtomicFile.Write(_folder["a.verified.txt"], "a"u8);

        Assert.Equal([false, true, true, true], new[] { left, young, busy, other }.Select(File.Exists));
    }

    [Fact]
    public async Task Reader_never_sees_a_partially_written_file()
    {
        var path = _folder["order.verified.json"];
        byte[][] contents = [Enumerable.Repeat((byte)'a', 300_000).ToArray(), Enumerable.Repeat((byte)'b', 500_000).ToArray()];
        AtomicFile.Write(path, contents[0]);

        var writer = Task.Run(() =>
        {
            for (var i = 0; i < 40; i++)
            {
                AtomicFile.Write(path, contents[i % 2]);
            }
        });
        while (!writer.IsCompleted)
        {
            var seen = await File.ReadAllBytesAsync(path);
            Assert.Contains(contents, content => content.AsSpan().SequenceEqual(seen));
        }

        await writer;
        Assert.Equal(["order.verified.json"], Names);
    }

    [Fact]
    public void Existing_file_is_kept_without_leftovers_if_overwriting_is_not_allowed()
    {
        var path = _folder.Write("order.json", "half");

        _ = Assert.Throws<IOException>(() => AtomicFile.Write(path, "new"u8, overwrite: false));

        Assert.Equal("half", File.ReadAllText(path));
        Assert.Equal(["order.json"], Names);
    }

    [Fact]
    public void Failed_rename_leaves_no_files()
    {
        _ = Directory.CreateDirectory(_folder["order.json"]);

        _ = Assert.ThrowsAny<SystemException>(() => AtomicFile.Write(_folder["order.json"], "new"u8));

        Assert.Equal(["order.json"], Names);
    }

    [Fact]
    public void Missing_folder_is_created()
    {
        AtomicFile.Write(_folder["new/folder/order.json"], "new"u8);

        Assert.Equal("new", File.ReadAllText(_folder["new/folder/order.json"]));
    }
}
