using DataContracts.JsonSchema.Json.Reading;
using DataContracts.Signals.States;

namespace DataContracts.Signals.Measuring;

/// <summary>A property that the contract declares.</summary>
/// <param name="Pointer">Its pointer, with * for items and for members whose names the contract does not say.</param>
/// <param name="Name">Its name in UTF-8; empty for *.</param>
/// <param name="SchemaPlaces">Where the contract declares it.</param>
internal sealed record ShapeNode(string Pointer, byte[] Name, IReadOnlyList<string> SchemaPlaces)
{
    public ValueHiding Hiding { get; init; }

    /// <summary>The types that it names; all where it names none.</summary>
    public InstanceTypes Types { get; init; } = InstanceTypes.All;

    /// <summary>Whether values below it may not be looked at.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Whether members that it does not declare may be secrets whose names are misspelled.</summary>
    public bool HidesUndeclared { get; init; }

    /// <summary>Whether the names of members that it does not declare are secrets.</summary>
    public bool HidesNames { get; init; }

    /// <summary>The members that it declares by name.</summary>
    public List<ShapeNode> Members { get; } = [];

    /// <summary>The items, and the members that it declares without their names; or null.</summary>
    public ShapeNode? Star { get; set; }

    /// <summary>Whether members are among those.</summary>
    public bool HasAnyMember { get; set; }

    public IEnumerable<ShapeNode> Children => Star is null ? Members : Members.Append(Star);
}
