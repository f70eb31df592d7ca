using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using DataContracts.Packages.Tests.Harness;
using DataContracts.Tests;

namespace DataContracts.Packages.Tests.Scenarios;

/// <summary>Processes of MSBuild live on between builds, with the task that they loaded first.</summary>
[Collection(PackageTests.Name)]
public sealed class StaleTaskTests(PackageFixture package)
{
    [SlowFact]
    public void A_task_that_is_built_with_the_project_is_never_an_older_one()
    {
        var tasks = package.CreateFolder("tasks");
        using var server = new BuildServer(tasks);
        var projects = Enumerable.Range(0, 6).Select(_ => package.CreateProject().WithOrders()).ToArray();
        File.WriteAllText(Path.Combine(tasks, "all.proj"), $"""
            <Project>
              <Target Name="Build">
                <MSBuild Projects="{string.Join(';', projects.Select(project => project.File))}" Targets="CheckContracts" BuildInParallel="true"
                         Properties="_DataContractsTaskFolder={tasks}/;_DataContractsForceTaskHost=true" />
              </Target>
            </Project>
            """);
        for (var round = 0; round < 4; round++)
        {
            var identity = Install(tasks, Guid.NewGuid());

            _ = server.Build(tasks, "minimal", ["msbuild", "all.proj", "-m:2", "-nologo", "-nodeReuse:true"]).Succeeds();

            // What a check leaves names the task that left it.
            Assert.All(
                projects.Select(project => File.ReadAllText(Path.Combine(project.Intermediate, "datacontracts.state"))),
                state => Assert.Contains(identity, state, StringComparison.Ordinal));
        }
    }

    /// <summary>The task as if it had been compiled anew: the same code under another module version.</summary>
    private static string Install(string folder, Guid identity)
    {
        const string Task = "DataContracts.Build.dll";
        foreach (var file in BuiltFrom.TaskFiles.Where(path => Path.GetFileName(path) != Task))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }

        // A new file, as a build makes it: written into the old one, it would change under the process that has it loaded.
        File.Delete(Path.Combine(folder, Task));
        var task = File.ReadAllBytes(BuiltFrom.Output("DataContracts.Build", Task));
        identity.TryWriteBytes(task.AsSpan(task.AsSpan().IndexOf(ModuleVersion(task).ToByteArray())));
        File.WriteAllBytes(Path.Combine(folder, Task), task);
        return identity.ToString();
    }

    private static Guid ModuleVersion(byte[] assembly)
    {
        using var image = new PEReader([.. assembly]);
        var metadata = image.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
    }
}
