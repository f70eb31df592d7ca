namespace DataContracts.Snapshots.Tests.Scrubbing;

/// <summary>Machine-specific folders are replaced by tokens only at the start of a path.</summary>
public sealed class PathTests : IDisposable
{
    private readonly Shop _shop = new();

    public PathTests() => _shop.NextRun(new TestEnvironment { TemporaryFolder = "/tmp/", UserFolder = "/home/ada" });

    public void Dispose() => _shop.Dispose();

    [Theory]
    [InlineData("https://example.org/tmp/x")]
    [InlineData("https://example.org:8080/tmp/x")]
    [InlineData("https://example.org//tmp/x")]
    [InlineData("thunderstore/tmp/")]
    [InlineData("build/home/ada/x")]
    [InlineData("b/tmp/c")]
    [InlineData("../tmp/x")]
    [InlineData("~/tmp/x")]
    [InlineData("cache_/tmp/x")]
    [InlineData("a-/tmp/x")]
    [InlineData("{id}/tmp/x")]
    [InlineData("#/tmp/0")]
    [InlineData("C:/tmp/x")]
    [InlineData("//tmp/share")]
    [InlineData("/tmp.json")]
    [InlineData("/tmp~1")]
    [InlineData("/tmpfile")]
    [InlineData("/home/ada.old/x")]
    [InlineData("/home/adam")]
    [InlineData("é/tmp/x")]
    public async Task Path_that_only_contains_the_folder_is_kept(string text) => Assert.Equal(text, await Received(text));

    [Theory]
    [InlineData("/tmp/x", "{TempPath}x")]
    [InlineData("/tmp", "{TempPath}")]
    [InlineData("/home/ada/x.txt", "{UserProfile}x.txt")]
    [InlineData("file:///tmp/x", "file://{TempPath}x")]
    [InlineData("can't open '/tmp/x'", "can't open '{TempPath}x'")]
    [InlineData("PATH=/tmp:/home/ada/bin", "PATH={TempPath}:{UserProfile}bin")]
    [InlineData("(/tmp)", "({TempPath})")]
    [InlineData("saved in /tmp.", "saved in {TempPath}.")]
    [InlineData("at Run() in /tmp/Program.cs:line 5", "at Run() in {TempPath}Program.cs:line 5")]
    [InlineData("[/tmp/a,/tmp/b]", "[{TempPath}a,{TempPath}b]")]
    [InlineData("/tmp/x /tmp.json https://a.b/tmp/x", "{TempPath}x /tmp.json https://a.b/tmp/x")]
    public async Task Path_below_the_folder_is_shortened(string text, string expected) => Assert.Equal(expected, await Received(text));

    [Fact]
    public async Task Only_existing_paths_below_a_home_folder_at_the_root_are_replaced()
    {
        var existing = Path.TrimEndingDirectorySeparator(Path.GetTempPath());
        if (Path.GetDirectoryName(existing) != "/")
        {
            return; // The temporary folder of this machine is not directly below the root.
        }

        using var inside = new TemporaryFolder();
        var name = inside.FullPath[(existing.Length + 1)..].Split('/')[0];
        _shop.NextRun(new TestEnvironment { TemporaryFolder = "/elsewhere", UserFolder = existing });

        Assert.Equal(
            $"{existing}/items/0 {{UserProfile}}{name}/a {{UserProfile}}",
            await Received($"{existing}/items/0 {existing}/{name}/a {existing}"));
    }

    [Fact]
    public async Task Property_names_are_shortened_too()
    {
        _ = await Assert.ThrowsAnyAsync<VerificationException>(() => _shop.Plain().VerifyJson("""{"/tmp/a":1,"a/tmp/b":2}"""));

        Assert.Equal("{\n  {TempPath}a: 1,\n  a/tmp/b: 2\n}", _shop.Text("OrderTests.Places.received.txt"));
    }

    private async Task<string> Received(string text)
    {
        _ = await Assert.ThrowsAnyAsync<VerificationException>(() => _shop.Plain().Verify(text));
        return _shop.Text("OrderTests.Places.received.txt");
    }
}
