namespace DataContracts.Snapshots.Text;

/// <summary>Which parts of a document its contract wants scrubbed, by RFC 6901 pointer.</summary>
/// <param name="Volatile">Values that change from run to run.</param>
/// <param name="Secret">Values and, where <c>IsName</c>, names of members that no file and no message may show.</param>
internal sealed record ScrubbedPlaces(IReadOnlySet<string> Volatile, IReadOnlySet<(string Pointer, bool IsName)> Secret)
{
    public static ScrubbedPlaces None { get; } = new(new HashSet<string>(), new HashSet<(string, bool)>());

    public static ScrubbedPlaces Of(LibraryContract? contract, byte[] utf8, bool includeFormats) =>
        contract is null
            ? None
            : new(contract.FindVolatile(utf8, includeFormats).ToHashSet(StringComparer.Ordinal), contract.FindSensitive(utf8).ToHashSet());
}
