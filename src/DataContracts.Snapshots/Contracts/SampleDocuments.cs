using System.Collections.Immutable;
using System.Text;
using DataContracts.Snapshots.Failing;

namespace DataContracts.Snapshots.Contracts;

/// <summary>Documents for a theory, generated from the contract.</summary>
internal static class SampleDocuments
{
    /// <summary>The contract's samples; never none, since such a theory would test nothing.</summary>
    public static ImmutableArray<SampleDocument> Of(
        ContractFolders contracts, string name, string folder, TestProject project, int count, int seed)
    {
        if (count < 1)
        {
            throw new VerificationException($"{count} samples of contract '{name}' make no theory; set the number of samples to 1 or more");
        }

        var contract = contracts.Find(name, folder, project, out var problem) ?? throw new VerificationException(problem!);
        var compiled = contract.Compiled
            ?? throw new VerificationException(
                string.Join('\n', contract.Problems.Select(finding => FailureMessage.Line(finding, project))), contract.Problems);
        ImmutableArray<string> samples;
        try
        {
            samples = [.. SchemaSampler.Generate(compiled, count, seed)];
        }
        catch (InsufficientExecutionStackException exception)
        {
            throw new VerificationException($"contract '{name}' is nested too deeply to generate documents of it", exception);
        }

        return samples.Length > 0
            ? [.. samples.Select(text => new SampleDocument(text, contract.Show(Encoding.UTF8.GetBytes(text))))]
            : throw new VerificationException(
                $"no document was found that contract '{name}' allows ({contract.Path}), so this theory would test nothing");
    }
}
