using DataContracts.Build.Tests.Incremental.Walk;
using DataContracts.Tests;

namespace DataContracts.Build.Tests.Incremental;

/// <summary>
/// Whatever happens to files between two builds, the incremental check reports what a fresh one does. Set
/// <c>DATACONTRACTS_SLOW_TESTS</c> for a longer walk.
/// </summary>
public sealed class RandomWalkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _fresh = new();

    public void Dispose()
    {
        _folder.Dispose();
        _fresh.Dispose();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Incremental_check_reports_what_a_fresh_one_does(int seed)
    {
        var random = new Random(seed);
        var project = new Project(_folder.FullPath);
        var edits = new RandomEdits(_folder, project, random);
        var steps = SlowTests.MissingReason is null ? 3000 : 150;
        var (fresh, clean) = ("", 0);
        for (var step = 0; step < steps; step++)
        {
            edits.Make(fresh);

            var incremental = project.Check(_folder["obj/datacontracts"]);
            fresh = project.Check(_fresh[$"{step}/datacontracts"]);

            Assert.True(incremental == fresh, $"seed {seed}: {edits}\nfresh:\n{fresh}\nincremental:\n{incremental}");
            clean += fresh.Length == 0 ? 1 : 0;
        }

        Assert.InRange(clean, steps / 10, steps * 9 / 10);
    }
}
