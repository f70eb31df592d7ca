using DataContracts.Signals.Measuring;

namespace DataContracts.Cli.Tracking;

/// <summary>The properties that a report leaves out: those that the contract marks as sensitive, and what is below or may be one.</summary>
internal sealed class SensitiveProperties(CompiledSchema contract)
{
    private readonly ShapeNode _root = ContractShape.Of(contract).Root;

    /// <param name="pointer">A pointer of a history: <c>/lines/*/sku</c>.</param>
    public bool Contain(string pointer)
    {
        var node = _root;
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            if (node.IsSecret || node.HidesNames)
            {
                return true;
            }

            var next = segment == ContractShape.Star ? node.Star : node.Members.Find(member => LastOf(member.Pointer) == segment);
            if (next is null && node.HidesUndeclared)
            {
                return true; // It may be a sensitive one whose name is misspelled.
            }

            if ((next ?? node.Star) is not { } found)
            {
                return false;
            }

            node = found;
        }

        return node.IsSecret;
    }

    private static string LastOf(string pointer) => pointer[(pointer.LastIndexOf('/') + 1)..];
}
