namespace DataContracts.Snapshots.Tests.Hosting;

public sealed class SolutionFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("datacontracts-solution-").FullName;

    public SolutionFolderTests() => Directory.CreateDirectory(Path.Combine(_root, ".git"));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("Shop.sln", "")]
    [InlineData("Shop.slnx", "")]
    [InlineData("tests/Shop.slnx", "tests")]
    [InlineData("tests/Orders/Orders.sln", "tests/Orders")]
    [InlineData("tests/Shop.slnf", null)]
    [InlineData("other/Other.sln", null)]
    public void Nearest_folder_with_a_solution_is_found(string solution, string? expected)
    {
        var project = Directory.CreateDirectory(Path.Combine(_root, "tests", "Orders")).FullName;
        var file = Path.Combine(_root, solution);
        _ = Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "");

        Assert.Equal(expected is null ? null : Path.GetFullPath(Path.Combine(_root, expected)), Path.TrimEndingDirectorySeparator(
            TestProject.FindSolution(project) ?? "") is { Length: > 0 } found ? found : null);
    }

    [Fact]
    public void Project_that_is_not_on_this_machine_has_no_solution()
    {
        Assert.Null(TestProject.FindSolution(Path.Combine(_root, "missing")));
        Assert.Null(TestProject.FindSolution(null));
    }
}
