using System.Text;
using DataContracts.Cli.Hosting;
using DataContracts.Files;
using DataContracts.Reporting;

namespace DataContracts.Cli.Publishing;

/// <summary>Writes the version that a working contract needs.</summary>
internal sealed class VersionBump(CommandContext context, Action<string>? beforeStep = null)
{
    public int Run(string name)
    {
        using var writable = WritableContract.Open(name, context, beforeStep);
        writable.RequireSound();
        var contract = writable.Contract;
        var assessment = contract.Assess();
        if (contract.Header.VersionNumber is not { } version)
        {
            throw new CannotRunException(
                $"'{contract.Name}' has no version to raise; write one into its x-contract: \"version\": "
                    + $"\"{assessment.Needed?.Text ?? "1.0.0"}\"");
        }

        if (assessment.Needed is not { } needed)
        {
            context.Output.Line($"{contract.Name} {version}: nothing is published yet, so it may stay");
            return ExitCode.Clean;
        }

        var words = $"{ChangeText.Phrase(assessment.Class)}; at least {needed}";
        if (VersionPolicy.Suffices(version, needed))
        {
            context.Output.Line($"{contract.Name} {version} suffices ({words})");
            return ExitCode.Clean;
        }

        var text = JsonSplice.Set(Disk.Files.Read(contract.Path), ["x-contract", "version"], Encoding.UTF8.GetBytes($"\"{needed}\""));
        writable.Commit(new FileChange(contract.Path, text));
        context.Output.Line($"{contract.Name} {version} -> {needed} ({words})");
        return ExitCode.Clean;
    }
}
