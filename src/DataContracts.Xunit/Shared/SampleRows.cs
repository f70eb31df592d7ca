using System.Reflection;
using DataContracts.Snapshots;
using DataContracts.Snapshots.Contracts;

namespace DataContracts.Xunit;

/// <summary>Makes the rows of a theory over generated documents.</summary>
internal static class SampleRows
{
    public static IEnumerable<Sample> Of(ContractSamplesAttribute attribute, MethodInfo test)
    {
        var project = TestProject.Of((test.ReflectedType ?? test.DeclaringType)?.Assembly);
        var folder = Path.GetDirectoryName(project.Locate(attribute.SourceFile)) ?? project.ProjectDirectory
            ?? throw new VerificationException(
                $"the folder of '{attribute.SourceFile}' is not on this machine, so its contracts can't be found");
        return SampleDocuments.Of(SnapshotHost.Process.Contracts, attribute.Contract, folder, project, attribute.Count, attribute.Seed)
            .Select((sample, index) => new Sample(attribute.Contract, index + 1, attribute.Seed, sample.Text, sample.Shown));
    }
}
