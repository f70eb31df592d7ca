namespace DataContracts.Conformance;

/// <summary>Serves the remote schemas of the suite as http://localhost:1234/, as its README requires.</summary>
internal sealed class SuiteSource(string remotes) : ISchemaSource
{
    public const string Root = "http://localhost:1234/";

    public SourceDocument? Load(string path, out SyntaxProblem? problem)
    {
        problem = null;
        return null;
    }

    public IEnumerable<string> Enumerate(string root) => [];

    public SourceDocument? Find(string identifier)
    {
        var file = identifier.StartsWith(Root, StringComparison.Ordinal) ? Path.Combine(remotes, identifier[Root.Length..]) : "";
        return File.Exists(file) ? SourceDocument.Parse(File.ReadAllBytes(file), identifier, 256, out _) : null;
    }
}
