using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.Signals.States;

/// <summary>A signal that is measured at every property.</summary>
/// <param name="Name">Its name in the state of a document.</param>
/// <param name="AppliesTo">The types of the values that it looks at.</param>
/// <param name="Create">Makes the state of a property that has no such value yet.</param>
internal sealed record SignalDefinition(string Name, InstanceTypes AppliesTo, Func<SignalSettings, SignalState> Create)
{
    /// <summary>Whether rows have to be told apart for it by a hash, which would give a secret in the row away.</summary>
    public bool NeedsRowKeys { get; init; }
}
