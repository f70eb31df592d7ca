using DataContracts.Tests;

namespace DataContracts.Cli.Tests.Secrets;

/// <summary>A repository with the contract of a shape, its document, and a published version without any of its keywords.</summary>
internal sealed class SinkWorkspace : IDisposable
{
    public const string ContractPath = "contracts/login/login.schema.json";
    public const string FixturePath = "fixtures/login/a.json";

    // The same in every row.
    private static readonly SecretShape s_open = new("open", """{ "title": "Open" }""", "{}");

    private readonly Workspace _workspace;

    public SinkWorkspace(SecretShape shape, string mark)
    {
        Shape = shape;
        Mark = mark;
        var marked = $"\"{mark}\": true";
        _workspace = new Workspace(
            (ContractPath, shape.ContractWith(mark)),
            (FixturePath, shape.Document),
            ("versions/open.json", (s_open with { Header = shape.Header }).ContractWith(mark)),
            ("versions/unmarked.json", shape.ContractWith(mark).Replace(marked, "\"title\": \"\"", StringComparison.Ordinal)),
            ("versions/changed.json", shape.ContractWith(mark)
                .Replace(SecretShape.Text + "3", SecretShape.Text + "5", StringComparison.Ordinal)));
    }

    public SecretShape Shape { get; }

    public string Mark { get; }

    /// <summary>Whether the contract can be published and exported, so that what does not happen is a mistake of the test.</summary>
    public bool IsSound { get; init; } = true;

    public string Folder => _workspace.Folder;

    /// <summary>Publishes the open contract as 1.0.0 and makes the shape's the working contract 2.0.0, without a fixture.</summary>
    public SinkWorkspace Publish()
    {
        File.Delete(_workspace.Full(FixturePath));
        _workspace.Write(ContractPath, (s_open with { Header = Shape.Header }).ContractWith(Mark));
        Run("publish", "login");
        _workspace.Write(ContractPath, Shape.ContractWith(Mark, "2.0.0"));
        return this;
    }

    public string Run(params string[] arguments)
    {
        var run = CommandRun.InProcess(Folder, arguments);
        return run.Output + run.Error;
    }

    public string Read(string path) => File.Exists(_workspace.Full(path)) ? File.ReadAllText(_workspace.Full(path)) : "";

    public void Write(string path, string content) => _workspace.Write(path, content);

    public void Dispose() => _workspace.Dispose();
}
