namespace DataContracts.Snapshots.Tests.Hosting;

public sealed class BuildServerTests : IDisposable
{
    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    [Fact]
    public async Task Build_server_writes_nothing_beside_the_sources_and_opens_no_tool()
    {
        _shop.Project = _shop.Project with { IntermediateDirectory = _shop["tests/obj"] };
        _shop.NextRun(new TestEnvironment { IsBuildServer = true, ResultsFolder = _shop["results"] });

        var failure = await Assert.ThrowsAnyAsync<VerificationException>(() => _shop.Orders().Verify("""{ "status": "new" }"""));

        Assert.Empty(_shop.Snapshots);
        Assert.Empty(_shop.DiffTool.Calls);
        Assert.False(Directory.Exists(_shop["tests/obj"]));
        Assert.Equal(_shop["results/tests/OrderTests.Places.received.json"], failure.ReceivedPath);
        Assert.True(File.Exists(failure.ReceivedPath));
        Assert.Contains(
            $"if that is right: contracts snapshots accept --from {_shop["results"]} OrderTests.Places.received.json",
            failure.Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "  - Received: ../results/tests/OrderTests.Places.received.json\n",
            failure.Message.Replace('\\', '/'),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Received_files_go_to_the_configured_folder(bool isBuildServer)
    {
        _shop.NextRun(new TestEnvironment { IsBuildServer = isBuildServer, ReceivedFolder = "artifacts/received" });

        _ = await Assert.ThrowsAnyAsync<VerificationException>(() => _shop.Plain().Verify("a"));

        Assert.Empty(_shop.Snapshots);
        Assert.True(File.Exists(_shop["artifacts/received/tests/OrderTests.Places.received.txt"]));
    }

    [Theory]
    [InlineData("CI", "true", true)]
    [InlineData("CI", "1", true)]
    [InlineData("CI", "false", false)]
    [InlineData("CI", "0", false)]
    [InlineData("CI", "", false)]
    [InlineData("TF_BUILD", "True", true)]
    public void Build_server_is_recognized_by_its_variable(string name, string value, bool expected)
    {
        var environment = TestEnvironment.Read(variable => variable == name ? value : null, [], _shop["tests"]);

        Assert.Equal(expected, environment.IsBuildServer);
    }

    [Fact]
    public void Results_directory_of_the_test_runner_is_used()
    {
        var environment = TestEnvironment.Read(_ => null, ["tests.dll", "--results-directory", _shop["results"]], _shop["tests"]);

        Assert.Equal(Path.Combine(_shop["results"], "received"), environment.ResultsFolder);
    }

    [Fact]
    public void Results_directory_is_taken_from_the_build_if_the_runner_does_not_pass_it()
    {
        _shop.Write("bin/DataContracts.ResultsDirectory.txt", _shop["results"] + "\r\n");

        var environment = TestEnvironment.Read(_ => null, ["testhost.dll", "--port", "1"], _shop["bin"]);

        Assert.Equal(Path.Combine(_shop["results"], "received"), environment.ResultsFolder);
    }

    [Fact]
    public async Task Editor_map_links_received_and_verified_files_until_the_test_passes()
    {
        _shop.Project = _shop.Project with { IntermediateDirectory = _shop["tests/obj"] };

        _ = await Assert.ThrowsAnyAsync<VerificationException>(() => _shop.Plain().Verify("a"));

        var map = Assert.Single(Directory.GetFiles(_shop["tests/obj/VerifyReceived"], "*.txt"));
        Assert.Equal(
            [_shop["tests/OrderTests.Places.received.txt"], _shop["tests/OrderTests.Places.verified.txt"]],
            await File.ReadAllLinesAsync(map));

        _shop.Verified("OrderTests.Places.verified.txt", "a");
        await _shop.NextRun().Plain().Verify("a");

        Assert.Empty(Directory.GetFiles(_shop["tests/obj/VerifyReceived"]));
        Assert.Equal(["OrderTests.Places.verified.txt"], _shop.Snapshots);
        Assert.Equal(["open OrderTests.Places.received.txt", "close OrderTests.Places.received.txt"], _shop.DiffTool.Calls);
    }

    [Theory]
    [InlineData("/_/tests/OrderTests.cs")]
    [InlineData("/_1/tests/OrderTests.cs")]
    public async Task Mapped_source_path_is_resolved_below_the_repository(string mapped)
    {
        _shop.Verified("OrderTests.Places.verified.txt", "a");

        await new SnapshotAssertion(
            _shop.Host, _shop.Test() with { SourceFile = mapped }, _shop.Project, new SnapshotSettings()).Verify("a");
    }

    [Fact]
    public async Task Source_file_of_another_machine_is_reported()
    {
        var assertion = new SnapshotAssertion(
            _shop.Host, _shop.Test() with { SourceFile = "/elsewhere/OrderTests.cs" }, new TestProject(), new SnapshotSettings());

        var failure = await Assert.ThrowsAsync<VerificationException>(() => assertion.Verify("a"));

        Assert.Contains("the test's source file is not on this machine", failure.Message, StringComparison.Ordinal);
    }
}
