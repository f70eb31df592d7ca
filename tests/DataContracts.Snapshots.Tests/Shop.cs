using System.Text;
using DataContracts.Snapshots.Files;

namespace DataContracts.Snapshots.Tests;

/// <summary>A repository with a contract and one test file.</summary>
internal sealed class Shop : IDisposable
{
    public const string Contract = """
        {
          "x-contract": { "name": "orders", "version": "1.3.0" },
          "type": "object",
          "properties": {
            "id": { "type": "string", "format": "uuid" },
            "placed": { "type": "string", "format": "date-time" },
            "status": { "enum": ["new", "paid"] },
            "total": { "type": "number" },
            "trace": { "type": "string", "x-volatile": true },
            "lines": { "type": "array", "items": { "properties": { "sku": { "type": "string" }, "took": { "type": "number", "x-volatile": true } } } }
          },
          "required": ["status"],
          "additionalProperties": false
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public Shop()
    {
        _folder.Write(".git", "");
        _folder.Write("contracts/orders/orders.schema.json", Contract);
        Source = _folder.Write("tests/OrderTests.cs", "");
        Host = new SnapshotHost(Environment, DiffTool);
        Project = new TestProject { ProjectDirectory = _folder["tests"] };
    }

    public string this[string path] => _folder[path];

    public string Source { get; }

    public RecordingDiffTool DiffTool { get; } = new();

    public TestEnvironment Environment { get; private set; } = new();

    public SnapshotHost Host { get; private set; }

    public TestProject Project { get; set; }

    /// <summary>The files beside the test file.</summary>
    public IEnumerable<string> Snapshots =>
        Directory.EnumerateFiles(_folder["tests"])
            .Select(Path.GetFileName)
            .Where(name => name != "OrderTests.cs")
            .Order(StringComparer.Ordinal)!;

    /// <summary>Starts another test run.</summary>
    public Shop NextRun(TestEnvironment? environment = null)
    {
        Environment = environment ?? Environment;
        Host = new SnapshotHost(Environment, DiffTool);
        return this;
    }

    public ContractAssertion Orders(string method = "Places", string contract = "orders", TestOutputs? outputs = null) =>
        new(Host, Test(method) with { Outputs = outputs }, Project, contract, new SnapshotSettings());

    public SnapshotAssertion Plain(string method = "Places", TestOutputs? outputs = null) =>
        new(Host, Test(method) with { Outputs = outputs }, Project, new SnapshotSettings());

    public TestIdentity Test(string method = "Places") => new(Source, "OrderTests", method) { Assembly = typeof(Shop).Assembly, Line = 12 };

    public string Write(string path, string content) => _folder.Write(path, content);

    public string Write(string path, byte[] content) => _folder.Write(path, content);

    /// <summary>Writes a verified file in the format of the library.</summary>
    public void Verified(string name, string content) => Write("tests/" + name, Encoding.UTF8.GetBytes("\uFEFF" + content));

    /// <summary>Accepts a received file.</summary>
    public void Accept(string received) =>
        File.Move(
            _folder["tests/" + received],
            _folder["tests/" + received.Replace(".received.", ".verified.", StringComparison.Ordinal)],
            overwrite: true);

    public string Text(string name) => Encoding.UTF8.GetString(File.ReadAllBytes(_folder["tests/" + name])).TrimStart('\uFEFF');

    public void Dispose() => _folder.Dispose();
}

internal sealed class RecordingDiffTool : IDiffTool
{
    public List<string> Calls { get; } = [];

    public Task OpenAsync(string received, string verified)
    {
        Calls.Add("open " + Path.GetFileName(received));
        return Task.CompletedTask;
    }

    public void OfferDeletion(string verified) => Calls.Add("offer to delete " + Path.GetFileName(verified));

    public void Close(string received, string verified) => Calls.Add("close " + Path.GetFileName(received));
}
