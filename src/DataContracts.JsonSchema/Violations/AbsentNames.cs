using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Violations;

/// <summary>Of the names that a schema knows, those that an object does not have: one of them may have been meant.</summary>
internal sealed class AbsentNames(SourceDocument document, int instance, Suggestions suggestions)
{
    private readonly Dictionary<IReadOnlyList<string>, IReadOnlyList<string>> _absent = new(ReferenceEqualityComparer.Instance);
    private HashSet<string>? _present;

    public IReadOnlyList<string> Of(IReadOnlyList<string> known)
    {
        if (!_absent.TryGetValue(known, out var absent))
        {
            _present ??= PresentNames();
            absent = suggestions.TryTake(known.Count) ? [.. known.Where(name => !_present.Contains(name))] : [];
            _absent.Add(known, absent);
        }

        return absent;
    }

    private HashSet<string> PresentNames()
    {
        var present = new HashSet<string>(StringComparer.Ordinal);
        if (document.Tokens[instance].Type == InstanceTypes.Object)
        {
            for (var name = instance + 1; name < document.Tokens[instance].Next; name = document.Tokens[name + 1].Next)
            {
                present.Add(document.StringOf(name));
            }
        }

        return present;
    }
}
