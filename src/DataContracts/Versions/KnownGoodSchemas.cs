namespace DataContracts.Versions;

/// <summary>
/// The schemas of a contract that were compiled without a problem: the same text elsewhere has none either, and is compiled when somebody
/// needs it.
/// </summary>
/// <param name="working">The working contract's text, or null where it can't be compiled.</param>
internal sealed class KnownGoodSchemas(Lazy<ContractText?> working)
{
    private readonly HashSet<string> _schemas = new(StringComparer.Ordinal);

    public bool Contains(ContractText text) =>
        !text.Scope.IsLocationDependent && (working.Value?.Schema == text.Schema || _schemas.Contains(text.Schema));

    public void Add(ContractText text) => _schemas.Add(text.Schema);
}
