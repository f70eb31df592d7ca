namespace DataContracts.JsonSchema.Schemas.Compilation;

/// <summary>A source for schemas that refer to no file.</summary>
internal sealed class NoFiles : ISchemaSource
{
    private NoFiles()
    {
    }

    public static NoFiles Source { get; } = new();

    public SourceDocument? Load(string path, out SyntaxProblem? problem)
    {
        problem = null;
        return null;
    }

    public IEnumerable<string> Enumerate(string root) => [];
}
