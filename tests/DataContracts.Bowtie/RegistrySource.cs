using System.Text.Json;

namespace DataContracts.Bowtie;

/// <summary>The schemas included in a case, by URI. There are no files.</summary>
internal sealed class RegistrySource : ISchemaSource
{
    private readonly Dictionary<string, JsonElement> _schemas = new(StringComparer.Ordinal);

    public RegistrySource(JsonElement? registry)
    {
        foreach (var entry in registry?.EnumerateObject() ?? default)
        {
            // Many published identifiers end with an empty fragment, which identifies the same document.
            _schemas[entry.Name.TrimEnd('#')] = entry.Value;
        }
    }

    public SourceDocument? Load(string path, out SyntaxProblem? problem)
    {
        problem = null;
        return null;
    }

    public IEnumerable<string> Enumerate(string root) => [];

    public SourceDocument? Find(string identifier) =>
        _schemas.TryGetValue(identifier, out var schema) ? Document.Read(schema, identifier) : null;
}
