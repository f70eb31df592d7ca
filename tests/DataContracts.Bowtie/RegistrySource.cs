using System.Text.Json;

namespace DataContracts.Bowtie;

/// <summary>The schemas that a case brings with it, by their URI. There are no files.</summary>
internal sealed class RegistrySource : ISchemaSource
{
    private readonly Dictionary<string, JsonElement> _schemas = new(StringComparer.Ordinal);

    public RegistrySource(JsonElement? registry)
    {
        foreach (var entry in registry?.EnumerateObject() ?? default)
        {
            // An empty fragment is part of many a published identifier, and names the same document.
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
