using DataContracts.Files;

namespace DataContracts.Tests.Files;

public sealed class ExclusiveFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Only_one_holder_at_a_time_however_often_the_file_comes_and_goes()
    {
        var holders = 0;
        var most = 0;
        var taken = 0;
        await Parallel.ForAsync(0, 8, (_, _) =>
        {
            for (var attempt = 0; attempt < 1_000; attempt++)
            {
                using var file = ExclusiveFile.TryTake(_folder["a.lock"], out IOException? _);
                if (file is not null)
                {
                    most = Math.Max(most, Interlocked.Increment(ref holders));
                    _ = Interlocked.Increment(ref taken);
                    Interlocked.Decrement(ref holders);
                }
            }

            return ValueTask.CompletedTask;
        });

        Assert.Equal(1, most);
        Assert.True(taken > 1, "the file was never given back");
        Assert.False(File.Exists(_folder["a.lock"]));
    }

    [Fact]
    public void File_in_a_missing_folder_is_not_taken_for_one_that_is_held() =>
        Assert.Throws<DirectoryNotFoundException>(() => ExclusiveFile.TryTake(_folder["missing/a.lock"], out _));
}
