using System.Text;
using DataContracts.Formats;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.Signals.Measuring;

/// <summary>What a contract says of the columns of a table.</summary>
internal sealed class ColumnTypes(ShapeNode row)
{
    private readonly Dictionary<string, ShapeNode> _members = row.Members.ToDictionary(member => Encoding.UTF8.GetString(member.Name));

    public CellTypes Of(string column) =>
        (_members.TryGetValue(column, out var member) ? member : row.HasAnyMember ? row.Star : null) is { } node
        && node.Types != InstanceTypes.All
            ? TypesOf(node.Types)
            : CellTypes.None;

    private static CellTypes TypesOf(InstanceTypes types) =>
        (types.HasFlag(InstanceTypes.Null) ? CellTypes.Null : 0)
        | (types.HasFlag(InstanceTypes.Boolean) ? CellTypes.Boolean : 0)
        | ((types & InstanceTypes.Number) != 0 ? CellTypes.Number : 0)
        | ((types & ~(InstanceTypes.Null | InstanceTypes.Boolean | InstanceTypes.Number)) != 0 ? CellTypes.String : 0);
}
