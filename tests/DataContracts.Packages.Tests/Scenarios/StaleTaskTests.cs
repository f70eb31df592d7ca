using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using DataContracts.Packages.Tests.Harness;
using DataContracts.Tests;

namespace DataContracts.Packages.Tests.Scenarios;

/// <summary>MSBuild processes survive between builds with the task that they loaded first.</summary>
[Collection(PackageTests.Name)]
public sealed class StaleTaskTests(PackageFixture package)
{
    [SlowFact]
    public void Rebuilt_task_is_never_stale()
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

            // The state of a check identifies the task that wrote it.
            Assert.All(
                projects.Select(project => File.ReadAllText(Path.Combine(project.Intermediate, "datacontracts.state"))),
                state => Assert.Contains(identity, state, StringComparison.Ordinal));
        }
    }

    /// <summary>The task as if recompiled: the same code with another module version id.</summary>
    private static string Install(string folder, Guid identity)
    {
        const string Task = "DataContracts.Build.dll";
        foreach (var file in BuiltFrom.TaskFiles.Where(path => Path.GetFileName(path) != Task))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }

        // Creates a new file, as a build does; overwriting the old one would affect the process that has loaded it.
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
