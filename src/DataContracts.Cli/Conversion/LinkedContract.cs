using DataContracts.Cli.Hosting;
using DataContracts.Odcs;

namespace DataContracts.Cli.Conversion;

/// <summary>The contract that an ODCS document links to for what ODCS can't express.</summary>
internal sealed class LinkedContract(CommandContext context, Place place)
{
    /// <summary>That contract, or null where the document is complete without it.</summary>
    public ImportedContract? Find(ConvertedFile document, string? name, bool unlinked)
    {
        if (OdcsLink.Find(document.Root!.AsObject(), out var pointer) is not { } url)
        {
            return null;
        }

        var range = document.RangeOf(pointer);
        if (unlinked || RelativeUrl.Resolve(url, Path.GetDirectoryName(document.Path)!) is not { } path)
        {
            var why = unlinked ? "--unlinked" : "only files are read, never the network";
            var note = $"the schema at '{url}' is not read ({why}); what the document itself does not say is not in the contract";
            context.Error.Line(place.Note(document.Path, range, note));
            return null;
        }

        if (!File.Exists(path))
        {
            throw place.Refuse(
                document.Path,
                range,
                $"the contract '{url}', to which this links for what ODCS can't say, is not there; "
                + "--unlinked imports what the document itself says");
        }

        var text = ContractText.Read(path, place);
        return Confirm(document, url, text, name);
    }

    private ImportedContract Confirm(ConvertedFile document, string url, ContractText text, string? name)
    {
        OdcsExport export;
        try
        {
            export = OdcsExport.Of(text.Root, url);
        }
        catch (OdcsException exception)
        {
            throw place.Refuse(text.Path, text.RangeOf(exception.Pointer), exception.Message);
        }

        if (OdcsImport.FindDifference(document.Root, export) is { } pointer)
        {
            throw place.Refuse(
                document.Path,
                document.RangeOf(pointer),
                $"{(pointer.Length == 0 ? "the document" : pointer)} is not what the linked contract '{url}' says; "
                + "change the contract, or import by --unlinked what the document itself says");
        }

        var own = text.Root["x-contract"]!["name"]!.GetValue<string>();
        return name is null || name == own
            ? new ImportedContract(own, text.Utf8)
            : throw new CannotRunException(
                $"--name can't rename the linked contract '{own}'; --unlinked imports what the document itself says");
    }
}
