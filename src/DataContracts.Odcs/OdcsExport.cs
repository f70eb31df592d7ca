using System.Collections.Immutable;
using System.Text.Json.Nodes;
using DataContracts.Odcs.Export;
using DataContracts.Odcs.Import;
using DataContracts.Odcs.Json;

namespace DataContracts.Odcs;

/// <summary>A contract as an ODCS 3.1 document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Unexpressed">What the document does not say; it links to the contract then.</param>
public sealed record OdcsExport(JsonObject Document, ImmutableArray<Unexpressed> Unexpressed)
{
    /// <summary>Exports a contract.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="link">Where the contract is, as a URL relative to the document.</param>
    /// <exception cref="OdcsException">The contract lacks what ODCS demands.</exception>
    public static OdcsExport Of(JsonObject contract, string link)
    {
        ArgumentNullException.ThrowIfNull(contract);
        var document = OdcsDocument.Of(contract);
        var name = contract[Vocabulary.Header]!.AsObject().Text("name");
        ImmutableArray<Unexpressed> losses = [.. Loss.Find(contract, ContractDraft.Read(document, schema: 0, name))];
        if (!losses.IsEmpty)
        {
            OdcsLink.Add(document, link);
        }

        return new OdcsExport(document, losses);
    }
}
