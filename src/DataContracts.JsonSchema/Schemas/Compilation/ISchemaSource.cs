namespace DataContracts.JsonSchema;

/// <summary>Where schemas come from that a contract refers to. The compiler asks only for what lies below a contract root.</summary>
public interface ISchemaSource
{
    /// <summary>Loads a document.</summary>
    /// <param name="path">Full path of a file.</param>
    /// <param name="problem">Why there is none, where it exists but can't be read; null where it does not exist.</param>
    /// <returns>The document, or null.</returns>
    public SourceDocument? Load(string path, out SyntaxProblem? problem);

    /// <summary>Full paths of all JSON files below a folder: those among which a reference by <c>$id</c> is looked up.</summary>
    /// <param name="root">A contract root.</param>
    public IEnumerable<string> Enumerate(string root);

    /// <summary>A path with all links in it followed. A file that leads outside of the contract roots this way is not read.</summary>
    /// <param name="path">Full path of a file or a folder.</param>
    public string Resolve(string path) => path;

    /// <summary>A document that is known by a URI which is not a file's; null where there is none. It must not fetch anything.</summary>
    /// <param name="identifier">Absolute URI without a fragment.</param>
    public SourceDocument? Find(string identifier) => null;
}
