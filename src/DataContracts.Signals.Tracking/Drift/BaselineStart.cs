namespace DataContracts.Signals.Drift;

/// <summary>A run from which on the baseline of some signals starts over: the contract changed there, or a change was accepted.</summary>
/// <param name="Path">A property, a signal as <see cref="SignalName.ToString"/> writes it, or null for all properties.</param>
/// <param name="Run">The number of the run.</param>
internal readonly record struct BaselineStart(string? Path, int Run)
{
    public bool Covers(SignalName name) =>
        Path is null ? name.Pointer.Length > 0 : Path == name.ToString() || (name.Pointer.Length > 0 && Path == name.Pointer);
}
