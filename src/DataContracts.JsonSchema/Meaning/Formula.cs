using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Meaning;

/// <summary>
/// What a schema demands of one value, without keywords: a term of a Boolean algebra in which negation is pushed to the atoms.
/// </summary>
/// <param name="key">The same for equal formulas of one table.</param>
/// <param name="types">The types of values for which it can hold.</param>
internal abstract class Formula(string key, InstanceTypes types)
{
    public string Key => key;

    public InstanceTypes Types => types;

    /// <summary>Number in the table that made it.</summary>
    public int Id { get; set; }

    public override string ToString() => key;
}
