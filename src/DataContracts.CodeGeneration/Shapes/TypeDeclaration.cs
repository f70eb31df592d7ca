using DataContracts.CodeGeneration.Schemas;

namespace DataContracts.CodeGeneration.Shapes;

/// <summary>A C# type to declare. Types may hold themselves, so members are filled in after the declaration.</summary>
/// <param name="name">Its name.</param>
/// <param name="place">The schema that it comes from.</param>
internal abstract class TypeDeclaration(string name, ContractSchema place)
{
    public string Name => name;

    public ContractSchema Place => place;

    public string? Description { get; init; }
}

/// <summary>An enumeration of strings.</summary>
internal sealed class EnumDeclaration(string name, ContractSchema place, IReadOnlyList<EnumMember> members) : TypeDeclaration(name, place)
{
    public IReadOnlyList<EnumMember> Members => members;
}

/// <summary>A member of an enumeration: its C# name and the string.</summary>
internal sealed record EnumMember(string Name, string Value);

/// <summary>A record.</summary>
internal sealed class RecordDeclaration(string name, ContractSchema place) : TypeDeclaration(name, place)
{
    public List<RecordProperty> Properties { get; } = [];

    /// <summary>Whether it keeps properties that the contract does not name.</summary>
    public bool IsOpen { get; init; }

    public RecordDeclaration? Base { get; init; }

    /// <summary>The property whose value says which of the derived records it is; null where there are none.</summary>
    public string? Discriminator { get; init; }

    /// <summary>Value of the discriminator → record.</summary>
    public List<KeyValuePair<string, RecordDeclaration>> Derived { get; } = [];
}

/// <summary>A property of a record.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="JsonName">Its name in JSON.</param>
/// <param name="Shape">What it holds.</param>
/// <param name="IsRequired">Whether it is always there.</param>
/// <param name="Description">What the contract says of it, or null.</param>
internal sealed record RecordProperty(string Name, string JsonName, Shape Shape, bool IsRequired, string? Description)
{
    /// <summary>The string that it always has, or null.</summary>
    public string? Constant { get; init; }
}
