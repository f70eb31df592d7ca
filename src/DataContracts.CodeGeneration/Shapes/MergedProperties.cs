using System.Collections.Immutable;
using DataContracts.CodeGeneration.Schemas;

namespace DataContracts.CodeGeneration.Shapes;

/// <summary>The properties of a record that holds several alternatives, in time proportional to their number.</summary>
internal sealed class MergedProperties
{
    private readonly Dictionary<string, List<ObjectFacts>> _holders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _required = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ImmutableArray<ContractSchema>? Choice, int Count)> _unnamed = new(StringComparer.Ordinal);
    private readonly int _count;

    public MergedProperties(ImmutableArray<ObjectFacts> alternatives)
    {
        _count = alternatives.Length;
        foreach (var alternative in alternatives)
        {
            foreach (var name in alternative.Names)
            {
                if (!_holders.TryGetValue(name, out var holders))
                {
                    _holders.Add(name, holders = []);
                }

                holders.Add(alternative);
            }

            foreach (var name in alternative.Required)
            {
                _required[name] = _required.GetValueOrDefault(name) + 1;
            }

            var (choice, count) = _unnamed.GetValueOrDefault(alternative.UnnamedKey, (alternative.Unnamed, 0));
            _unnamed[alternative.UnnamedKey] = (choice, count + 1);
        }

        Names = [.. alternatives.SelectMany(alternative => alternative.Names).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The names of all properties, in the contract's order.</summary>
    public ImmutableArray<string> Names { get; }

    public bool IsRequired(string name) => _required.GetValueOrDefault(name) == _count;

    /// <summary>The schemas that a property may have: those of the alternatives that name it, and what the others allow.</summary>
    public ImmutableArray<ContractSchema>[] Choices(string name)
    {
        var holders = _holders[name];
        var named = holders.SelectMany(holder => holder.Choices(name));
        if (holders.Count == _count)
        {
            return [.. named];
        }

        var counts = holders.CountBy(holder => holder.UnnamedKey, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var unnamed = _unnamed.Where(rest => rest.Value.Count > counts.GetValueOrDefault(rest.Key))
            .Select(rest => rest.Value.Choice)
            .OfType<ImmutableArray<ContractSchema>>();
        return [.. named, .. unnamed];
    }
}
