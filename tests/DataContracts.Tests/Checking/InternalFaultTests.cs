using System.Collections.Immutable;
using DataContracts.Files;

namespace DataContracts.Tests.Checking;

/// <summary>An internal error triggered by one file, simulated by a file system that throws an unexpected exception.</summary>
public sealed class InternalFaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("contracts/orders/orders.schema.json", "contracts/orders/orders.schema.json")]
    [InlineData("contracts/shared/money.json", "contracts/shared/money.json")]
    [InlineData("contracts/orders/published", "contracts/orders/orders.schema.json")]
    [InlineData("contracts/orders/published/1.0.0.schema.json", "contracts/orders/published/1.0.0.schema.json")]
    [InlineData("fixtures/orders/a.json", "fixtures/orders/a.json")]
    [InlineData("fixtures/orders/b.ndjson", "fixtures/orders/b.ndjson")]
    public void Internal_error_is_one_finding_at_its_file_and_other_files_are_checked(string broken, string reported)
    {
        var workspace = new ContractWorkspace(FileOverlay.Empty, new FaultyDisk(_folder[broken]));
        _ = _folder.Write("contracts/shared/money.json", """{ "type": "integer" }""");
        _ = _folder.Write("contracts/orders/published/1.0.0.schema.json", "{}");
        ContractFile[] contracts =
        [
            new(_folder.Write("contracts/orders/orders.schema.json", """{ "$ref": "../shared/money.json" }"""), NeedsFixtures: false),
            new(_folder.Write("contracts/parcels/parcels.schema.json", """{ "type": "integer" }"""), NeedsFixtures: false),
        ];
        FixtureFile[] fixtures =
        [
            new(_folder.Write("fixtures/orders/a.json", "1")),
            new(_folder.Write("fixtures/orders/b.ndjson", "1")),
            new(_folder.Write("fixtures/parcels/wrong.json", "\"x\"")),
        ];

        var found = ContractChecker.Run(new CheckRequest([.. contracts], [.. fixtures], new CheckOptions()) { Workspace = workspace })
            .Diagnostics;

        Assert.Contains(found, finding => finding.RuleId == "DC1001" && finding.File == fixtures[2].Path);
        var fault = Assert.Single(found, finding => finding.RuleId == "DC0027");
        Assert.Equal((reported, Severity.Error), (_folder.Shorten(fault.File), fault.Severity));
        Assert.Matches(@"please report it: InvalidOperationException: first second \(version \d+\.\d+", fault.Message);
        Assert.DoesNotContain('\n', fault.Message);
    }

    public void Dispose() => _folder.Dispose();

    private sealed class FaultyDisk(string broken) : IFileSystem
    {
        public FileStamp Stat(string path) => Disk.Files.Stat(path);

        public byte[] Read(string path) => path == broken ? throw Fault() : Disk.Files.Read(path);

        public Stream Open(string path) => path == broken ? throw Fault() : Disk.Files.Open(path);

        public ImmutableArray<FolderEntry> List(string folder) => folder == broken ? throw Fault() : Disk.Files.List(folder);

        public string Resolve(string path) => Disk.Files.Resolve(path);

        private static InvalidOperationException Fault() => new("first\r\n  second");
    }
}
