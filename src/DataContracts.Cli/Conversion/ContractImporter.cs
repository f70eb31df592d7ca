using DataContracts.Cli.Discovery;
using DataContracts.Cli.Hosting;
using DataContracts.Formats;
using DataContracts.Odcs;

namespace DataContracts.Cli.Conversion;

/// <summary>An ODCS document to the files of contracts.</summary>
internal sealed class ContractImporter(CommandContext context, string? schema, string? name, bool unlinked)
{
    private readonly Place _place = new(context.WorkingDirectory);

    public int Run(string file, string? output, bool force)
    {
        var path = FullPath.Of(file, context.WorkingDirectory);
        var document = ConvertedFile.Read(path, InputFile.Read(path), YamlReader.Read, _place);
        var target = output is null ? null : FullPath.Of(output, context.WorkingDirectory);
        var isFolder = target is not null && FixtureFormat.Find(target) is null;
        IReadOnlyList<ImportedContract> contracts;
        try
        {
            contracts = Import(document, isFolder);
        }
        catch (OdcsException exception)
        {
            throw _place.Refuse(document.Path, document.RangeOf(exception.Pointer), exception.Message);
        }

        if (target is null)
        {
            context.Output.Unescaped.Write(System.Text.Encoding.UTF8.GetString(contracts[0].Utf8));
            context.Output.Flush();
        }
        else
        {
            var files = contracts.Select(contract => (isFolder ? FileOf(contract, target) : target, contract.Utf8));
            new FileTargets(context, _place, force).Write([.. files]);
        }

        return ExitCode.Clean;
    }

    private static string FileOf(ImportedContract contract, string folder) =>
        Path.Combine(folder, contract.Name, contract.Name + WorkspaceLayout.ContractSuffix);

    private IReadOnlyList<ImportedContract> Import(ConvertedFile document, bool canBeSeveral)
    {
        var names = OdcsImport.SchemaNames(document.Root);
        if (schema is null && names.Length <= 1)
        {
            return [new LinkedContract(context, _place).Find(document, name, unlinked) ?? Convert(document, 0)];
        }

        var chosen = names.Index().Where(entry => schema is null || entry.Item == schema).ToArray();
        var listed = string.Join(", ", names.Select(known => $"'{known}'"));
        return chosen switch
        {
            [] => throw new OdcsException("", $"there is no schema '{schema}'; there {(names.IsEmpty ? "is none" : "are " + listed)}"),
            [_, _, ..] when schema is not null => throw new OdcsException(
                $"/schema/{chosen[1].Index}/name", $"two schemas have the name '{schema}'"),
            [_, _, ..] when !canBeSeveral => throw new OdcsException(
                "/schema",
                $"several schemas make several contracts: {listed}; choose one by --schema, or write all below a folder by --output"),
            [_, _, ..] when name is not null => throw new OdcsException(
                "/schema", "--name is for one contract; choose a schema by --schema"),
            [_, _, ..] when FirstRepeated(names) is { } repeated => throw new OdcsException(
                $"/schema/{repeated}/name", $"two schemas have the name '{names[repeated]}', upper and lower case aside"),
            _ => [.. chosen.Select(entry => Convert(document, entry.Index))],
        };
    }

    private ImportedContract Convert(ConvertedFile document, int index)
    {
        var imported = OdcsImport.Of(document.Root, index, name);
        foreach (var note in imported.Notes)
        {
            context.Error.Line(_place.Note(document.Path, document.RangeOf(note.Pointer), note.Message));
        }

        return new ImportedContract(imported.Name, ContractText.Write(imported.Contract));
    }

    private static int? FirstRepeated(IReadOnlyList<string> names)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return names.Index().Where(entry => !seen.Add(entry.Item)).Select(entry => (int?)entry.Index).FirstOrDefault();
    }
}
