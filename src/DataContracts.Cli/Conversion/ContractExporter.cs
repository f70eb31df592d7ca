using System.Globalization;
using System.Text;
using DataContracts.Cli.Discovery;
using DataContracts.Cli.Hosting;
using DataContracts.Formats;
using DataContracts.Odcs;

namespace DataContracts.Cli.Conversion;

/// <summary>
/// A contract's file to an ODCS document. The document is the contract in another language, so it holds the values that the contract lists,
/// secret ones too: without them it would be another contract. What describes it holds none.
/// </summary>
internal sealed class ContractExporter(CommandContext context)
{
    private readonly Place _place = new(context.WorkingDirectory);

    public int Run(string contract, string? output, bool force)
    {
        var text = ContractText.Read(NamedContract.Find(contract, context.WorkingDirectory), _place);
        var target = output is null ? null : FullPath.Of(output, context.WorkingDirectory);
        var link = RelativeUrl.Between(target is null ? context.WorkingDirectory : Path.GetDirectoryName(target)!, text.Path);
        var export = Export(text, link);
        var yaml = Encoding.UTF8.GetBytes(YamlWriter.Write(export.Document));
        if (target is null)
        {
            context.Output.Unescaped.Write(Encoding.UTF8.GetString(yaml));
            context.Output.Flush();
        }
        else
        {
            new FileTargets(context, _place, force).Write([(target, yaml)]);
        }

        Report(text, export);
        return ExitCode.Clean;
    }

    private OdcsExport Export(ContractText text, string link)
    {
        try
        {
            return OdcsExport.Of(text.Root, link);
        }
        catch (OdcsException exception)
        {
            throw _place.Refuse(text.Path, text.RangeOf(exception.Pointer), exception.Message);
        }
    }

    private void Report(ContractText text, OdcsExport export)
    {
        var contract = VersionedContract.Load(text.Path);
        foreach (var loss in export.Unexpressed)
        {
            var pointer = contract.Show(loss.Pointer);
            var message = pointer == loss.Pointer ? loss.Message : "ODCS has no word for something here whose name is sensitive";
            context.Error.Line(_place.Note(text.Path, text.RangeOf(loss.Pointer),
                $"{message} ({(pointer.Length == 0 ? "the whole contract" : pointer)})"));
        }

        if (!export.Unexpressed.IsEmpty)
        {
            context.Error.Line(string.Create(CultureInfo.InvariantCulture,
                $"contracts: the document leaves {export.Unexpressed.Length} to the contract, to which it links"));
        }
    }
}
