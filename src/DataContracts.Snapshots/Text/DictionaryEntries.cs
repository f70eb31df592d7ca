using System.Text.Json;

namespace DataContracts.Snapshots.Text;

/// <summary>How the entries of dictionaries are named, ordered and written.</summary>
/// <param name="NameOf">The name of a key.</param>
/// <param name="ByRuntimeType">Whether a value is written as what it is, instead of as what the dictionary declares.</param>
internal sealed record DictionaryEntries(Func<object, JsonSerializerOptions, DictionaryName> NameOf, bool ByRuntimeType)
{
    /// <summary>By name; entries whose names change come last, as the dictionary gives them: an order by those would change too.</summary>
    public IEnumerable<(string Name, TValue Value)> Sort<TValue>(
        IEnumerable<(object Key, TValue Value)> entries, JsonSerializerOptions options)
    {
        var named = entries.Select(entry => (Name: NameOf(entry.Key, options), entry.Value)).ToArray();
        return named
            .OrderBy(entry => entry.Name.IsVolatile)
            .ThenBy(entry => entry.Name.IsVolatile ? "" : entry.Name.Text, StringComparer.Ordinal)
            .Select(entry => (entry.Name.Text, entry.Value));
    }
}
