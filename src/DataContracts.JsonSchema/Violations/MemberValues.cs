using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Violations;

/// <summary>The values of an object's own members; looked up when the first is asked for.</summary>
internal sealed class MemberValues(int instance)
{
    private HashSet<int>? _values;

    public bool Contains(int value, ReadOnlySpan<Token> tokens) => (_values ??= Read(tokens)).Contains(value);

    private HashSet<int> Read(ReadOnlySpan<Token> tokens)
    {
        var values = new HashSet<int>();
        if (tokens[instance].Type == InstanceTypes.Object)
        {
            for (var name = instance + 1; name < tokens[instance].Next; name = tokens[name + 1].Next)
            {
                values.Add(name + 1);
            }
        }

        return values;
    }
}
