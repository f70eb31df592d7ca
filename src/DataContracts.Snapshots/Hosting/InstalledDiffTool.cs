using DiffEngine;
using EmptyFiles;

namespace DataContracts.Snapshots;

/// <summary>
/// The diff tool that is installed, by way of DiffEngine: it knows the tools, its own switches, and where none must open.
/// </summary>
internal sealed class InstalledDiffTool : IDiffTool
{
    public InstalledDiffTool() => FileExtensions.AddTextExtensions("jsonl", "ndjson", "sarif"); // Text, but unknown to the library.

    public async Task OpenAsync(string received, string verified)
    {
        if (!DiffRunner.Disabled)
        {
            await DiffRunner.LaunchForTextAsync(received, verified).ConfigureAwait(false);
        }
    }

    public void Close(string received, string verified)
    {
        if (!DiffRunner.Disabled)
        {
            DiffRunner.Kill(received, verified);
        }
    }

    public void OfferDeletion(string verified)
    {
        if (!DiffRunner.Disabled)
        {
            DiffRunner.AddDelete(verified);
        }
    }
}
