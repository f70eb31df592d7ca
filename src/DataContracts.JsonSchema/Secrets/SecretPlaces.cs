using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Secrets;

/// <summary>Where the secrets of a contract's own documents are.</summary>
internal sealed class SecretPlaces
{
    /// <summary>Whether anything is marked, be it listed here or not.</summary>
    public bool AreMarked { get; init; }

    /// <summary>Whether they are not known, because the documents can't be read.</summary>
    public bool AreUnknown { get; init; }

    /// <summary>Values and names that must not be shown.</summary>
    public List<(SourceDocument Document, int Token)> Tokens { get; } = [];

    /// <summary>Schemas for values that must not be shown.</summary>
    public HashSet<(SourceDocument Document, int Schema)> OfValues { get; } = [];

    /// <summary>Schemas for values whose members' names must not be shown.</summary>
    public HashSet<(SourceDocument Document, int Schema)> OfNames { get; } = [];

    /// <summary>Adds the names that a keyword's value lists or has as members; a text where a list is meant is one, too.</summary>
    public void AddNames(SourceDocument document, int value)
    {
        if (document.Tokens[value].Type == InstanceTypes.String)
        {
            Tokens.Add((document, value));
        }

        var pending = new Stack<int>([value]);
        while (pending.TryPop(out var container))
        {
            AddNamesIn(document, container, pending);
        }
    }

    private void AddNamesIn(SourceDocument document, int container, Stack<int> pending)
    {
        var tokens = document.Tokens;
        for (var child = container + 1; child < tokens[container].Next; child = tokens[child].Next)
        {
            if (tokens[child].IsName || (tokens[container].Type == InstanceTypes.Array && tokens[child].Type == InstanceTypes.String))
            {
                Tokens.Add((document, child));
            }
            else if (tokens[child].Type == InstanceTypes.Array)
            {
                pending.Push(child);
            }
        }
    }
}
