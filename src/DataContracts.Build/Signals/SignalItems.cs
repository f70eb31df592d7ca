using System.Collections.Immutable;
using DataContracts.Build.Configuration;
using DataContracts.Contracts;
using DataContracts.Diagnostics;
using DataContracts.Files;
using DataContracts.Rules;
using DataContracts.Signals.Bounds;
using DataContracts.Signals.History;
using Microsoft.Build.Framework;

namespace DataContracts.Build.Signals;

/// <summary>
/// The items <c>DataSignals</c>: a history, or one document of signals, whose last run is checked by the contract that the metadata
/// <c>Contract</c> names, or else the file's name.
/// </summary>
/// <param name="project">The project.</param>
/// <param name="contracts">The contracts of the check.</param>
/// <param name="files">Where files are read from.</param>
internal sealed class SignalItems(BuildProject project, ImmutableArray<CheckedContract> contracts, IFileSystem files)
{
    public IEnumerable<ContractDiagnostic> Check(IEnumerable<ITaskItem> items) => items.SelectMany(Check);

    private IEnumerable<ContractDiagnostic> Check(ITaskItem item)
    {
        var path = Path.GetFullPath(item.ItemSpec, project.Directory);
        var name = item.GetMetadata("Contract") is { Length: > 0 } given ? given : Path.GetFileNameWithoutExtension(path);
        if (contracts.FirstOrDefault(contract => contract.Name == name) is not { } contract)
        {
            var near = NearName.Of(name, contracts.Select(known => known.Name));
            return
            [
                ProjectFindings.Create(
                    SetupRules.InvalidConfiguration,
                    project.File,
                    $"the DataSignals item '{item.ItemSpec}' is of the contract '{name}', and there is no such contract"
                    + (near is null ? "; name its contract by the metadata Contract" : $"; did you mean '{near}'?")),
            ];
        }

        if (Read(contract.Path, out var unreadable) is not { } schema || Read(path, out unreadable) is not { } signals)
        {
            return [unreadable!];
        }

        // A contract that is not JSON is reported by the check of contracts.
        return SourceDocument.Parse(schema, contract.Path, project.Configuration.Options.MaxDepth, out _) is { } document
            ? SignalCheck.Run(document, HistoryOf(signals), path)
            : [];
    }

    private static SignalHistory HistoryOf(byte[] signals) => DocumentSignals.Read(signals) is { } run
        ? new SignalHistory([run], [], [])
        : HistoryReader.Parse(signals);

    private byte[]? Read(string path, out ContractDiagnostic? unreadable)
    {
        try
        {
            unreadable = null;
            return files.Read(path);
        }
        catch (Exception exception) when (ReadFailure.IsExpected(exception))
        {
            var problem = ReadFailure.Describe(exception, path);
            unreadable = Finding.At(problem.Rule, path, problem.Range, problem.Message);
            return null;
        }
    }
}
