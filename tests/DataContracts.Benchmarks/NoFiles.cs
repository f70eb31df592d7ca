namespace DataContracts.Benchmarks;

/// <summary>Schemas that refer to nothing outside.</summary>
internal sealed class NoFiles : ISchemaSource
{
    public SourceDocument? Load(string path, out SyntaxProblem? problem)
    {
        problem = null;
        return null;
    }

    public IEnumerable<string> Enumerate(string root) => [];
}
