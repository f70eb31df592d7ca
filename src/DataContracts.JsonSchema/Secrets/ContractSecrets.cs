using System.Collections.Frozen;

namespace DataContracts.JsonSchema.Secrets;

/// <summary>
/// What must not be shown of a contract's own documents: the values that it lists for what it marks as secret, and names that it marks.
/// </summary>
internal sealed class ContractSecrets
{
    private readonly Lazy<SecretPlaces> _places;
    private readonly Lazy<FrozenDictionary<SourceDocument, Disclosure>> _byDocument;

    /// <param name="find">Finds the secrets; asked when something is printed, and once.</param>
    public ContractSecrets(Func<SecretPlaces> find)
    {
        _places = new(find);
        _byDocument = new(() => _places.Value.Tokens.GroupBy(secret => secret.Document, secret => secret.Token)
            .ToFrozenDictionary(secrets => secrets.Key, secrets => Disclosure.Of(secrets.Key, secrets)));
    }

    /// <summary>Of documents that can't be read.</summary>
    /// <param name="mayMark">Whether they may mark something.</param>
    public static ContractSecrets OfUnreadable(bool mayMark) => new(() => new SecretPlaces { AreMarked = mayMark, AreUnknown = mayMark });

    /// <summary>Whether anything is marked as secret.</summary>
    public bool AreMarked => _places.Value.AreMarked;

    public Disclosure Of(SourceDocument document) => _byDocument.Value.GetValueOrDefault(document, Disclosure.Everything);

    /// <summary>The same for a file that the contract was compiled from.</summary>
    public Disclosure Of(string path) => _places.Value.AreUnknown ? Disclosure.Nothing
        : _byDocument.Value.FirstOrDefault(document => document.Key.Path == path).Value ?? Disclosure.Everything;

    /// <summary>Whether values may be shown that are for a schema.</summary>
    public bool ShowValuesOf(SourceDocument document, int schema) => !_places.Value.OfValues.Contains((document, schema));

    /// <summary>Whether the names of members may be shown of values that are for a schema.</summary>
    public bool ShowNamesOf(SourceDocument document, int schema) => !_places.Value.OfNames.Contains((document, schema));
}
