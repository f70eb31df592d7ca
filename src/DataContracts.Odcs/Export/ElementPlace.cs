namespace DataContracts.Odcs.Export;

/// <summary>Where an element is, as far as its description depends on it.</summary>
/// <param name="Kind">What it is of its parent.</param>
/// <param name="Name">Its name, or null for items.</param>
/// <param name="IsRequired">Whether the parent's <c>required</c> has its name.</param>
/// <param name="IsListed">Whether the parent's own options say that it must be present.</param>
internal readonly record struct ElementPlace(ElementKind Kind, string? Name, bool IsRequired, bool IsListed)
{
    public static ElementPlace Items { get; } = new(ElementKind.Items, null, false, false);

    public static ElementPlace Root(string name) => new(ElementKind.Root, name, false, false);
}
