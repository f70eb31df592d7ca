using System.Collections.Immutable;
using DataContracts.Build.Incremental;
using DataContracts.Files;
using DataContracts.Tests;

namespace DataContracts.Build.Tests.Incremental;

/// <summary>
/// Whatever happens to files between two builds, the incremental check has the findings of a full check. Set
/// <c>DATACONTRACTS_SLOW_TESTS</c> for a longer walk.
/// </summary>
public sealed class RandomWalkTests : IDisposable
{
    private const string Key = "key";

    private static readonly string[] s_schemas =
    [
        """{ "type": "integer" }""",
        """{ "type": "string"  }""",
        """{ "$ref": "../shared/money.json" }""",
        """{ "$ref": "urn:example:money" }""",
        """{ "x-contract": { "name": "other" } }""",
        """{ "$id": "urn:example:money", "minimum": 5 }""",
        "{",
    ];

    private static readonly string[] s_documents = ["1", "9", "\"\"", "{}", "{", "[1]"];

    private readonly TemporaryFolder _folder = new();
    private readonly DateTime _fixedTime = DateTime.UtcNow.AddDays(-1);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Incremental_check_finds_the_same_as_a_full_check(int seed)
    {
        var random = new Random(seed);
        var steps = SlowTests.MissingReason is null ? 1500 : 100;
        _ = _folder.Write("contracts/shared/money.json", """{ "$id": "urn:example:money", "type": "integer" }""");
        var skipped = 0;
        for (var step = 0; step < steps; step++)
        {
            var what = Change(random);
            var request = Request();

            var fresh = ContractChecker.Run(request).Diagnostics;
            var (incremental, wasSkipped) = Check(request);

            Assert.True(
                Lines(fresh) == Lines(incremental),
                $"seed {seed}, step {step}: {what}\nfresh:\n{Lines(fresh)}\nincremental:\n{Lines(incremental)}");
            skipped += wasSkipped ? 1 : 0;
        }

        Assert.InRange(skipped, 1, steps - 1);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>As in the task: first the state of a run without findings, then that of the fixtures without findings.</summary>
    private (ImmutableArray<ContractDiagnostic> Found, bool IsSkipped) Check(CheckRequest request)
    {
        var file = new CheckStateFile(_folder["obj/state"]);
        var state = file.Read();
        var paths = request.Contracts.Select(contract => contract.Path).Concat(request.Fixtures.Select(fixture => fixture.Path));
        var run = string.Join('\n', paths);
        if (state?.CleanRun is { } clean && clean.StillHolds(run, Disk.Files))
        {
            return ([], true);
        }

        var result = new IncrementalCheck(Key, state).Run(request, CancellationToken.None);
        var outputs = new CheckOutputs(_folder["obj/check"]);
        var isClean = result.Result.Diagnostics.IsEmpty;
        Assert.True(outputs.TryWrite(result, request, isClean));
        file.TryWrite(result.Next with { CleanRun = isClean ? RunRecord.Create(run, result.Trace, outputs.Paths) : null });
        return (result.Result.Diagnostics, result.CheckedFixtures < request.Fixtures.Length);
    }

    private CheckRequest Request()
    {
        var found = ContractWorkspace.OnDisk.Search(_folder.FullPath);
        return new CheckRequest(
            [.. found.Contracts.Select(path => new ContractFile(path, NeedsFixtures: false))],
            [.. found.Fixtures.Select(path => new FixtureFile(path))],
            new CheckOptions())
        { PublishedFolders = found.PublishedFolders };
    }

    private string Change(Random random)
    {
        var fixture = $"fixtures/{Name(random)}/{random.Next(4)}.json";
        var contract = Name(random) is var name ? $"contracts/{name}/{name}.schema.json" : "";
        return random.Next(16) switch
        {
            0 or 1 or 2 => Write(fixture, Pick(random, s_documents)),
            3 or 4 => Write(contract, Pick(random, s_schemas)),
            5 => Write(
                "contracts/shared/money.json",
                $$"""{ "$id": "urn:example:money", "type": "{{Pick(random, ["integer", "number", "string"])}}" }"""),
            6 => WriteAtFixedTime(fixture, Pick(random, s_documents)),
            7 => WriteAtFixedTime(contract, Pick(random, s_schemas)),
            8 => Delete(random.Next(2) == 0 ? fixture : contract),
            9 => Link(fixture, $"../../elsewhere/{random.Next(2)}.json"),
            10 => Link("contracts/shared/money.json", random.Next(2) == 0 ? "real.json" : "../../elsewhere/0.json"),
            11 => Write($"elsewhere/{random.Next(2)}.json", Pick(random, s_documents)),
            12 => Write("contracts/shared/real.json", Pick(random, s_schemas)),
            13 => random.Next(2) == 0
                ? Write("contracts/a.json", """{ "$id": "urn:example:money", "type": "string" }""")
                : Delete("contracts/a.json"),
            14 => random.Next(3) == 0
                ? Delete($"contracts/{Name(random)}/published/1.0.0.schema.json")
                : Write($"contracts/{Name(random)}/published/1.0.0.schema.json", Pick(random, s_schemas)),
            _ => Damage(random),
        };
    }

    private string Write(string path, string content)
    {
        _ = Delete(path);
        _ = _folder.Write(path, content);
        return $"write {path}: {content}";
    }

    /// <summary>Overwrites the file and keeps its time, so only its metadata or content reveal the change.</summary>
    private string WriteAtFixedTime(string path, string content)
    {
        _ = _folder.Write(path, content);
        File.SetLastWriteTimeUtc(_folder[path], _fixedTime);
        return $"write at an old time {path}: {content}";
    }

    private string Delete(string path)
    {
        // A dangling link does not count as an existing file.
        if (Path.Exists(Path.GetDirectoryName(_folder[path])))
        {
            File.Delete(_folder[path]);
        }

        return $"delete {path}";
    }

    private string Link(string path, string target)
    {
        _ = Delete(path);
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[path])!);
        File.CreateSymbolicLink(_folder[path], target);
        return $"link {path} to {target}";
    }

    private string Damage(Random random)
    {
        var path = _folder[Pick(random, ["obj/state", "obj/check.stamp", "obj/check.sources"])];
        if (!File.Exists(path))
        {
            return "nothing";
        }

        var bytes = File.ReadAllBytes(path);
        switch (random.Next(3))
        {
            case 0:
                File.Delete(path);
                break;
            case 1:
                File.WriteAllBytes(path, bytes[..random.Next(bytes.Length + 1)]);
                break;
            case 2 when bytes.Length > 0:
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                File.WriteAllBytes(path, bytes);
                break;
        }

        return $"damage {path}";
    }

    private static string Name(Random random) => Pick(random, ["orders", "parcels", "prices"]);

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];

    private static string Lines(IEnumerable<ContractDiagnostic> found) =>
        string.Join('\n', found.Select(finding => $"{finding.File}{finding.Range} {finding.RuleId} {finding.Message}"));
}
