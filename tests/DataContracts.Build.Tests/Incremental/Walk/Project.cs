using Microsoft.Build.Utilities;

namespace DataContracts.Build.Tests.Incremental.Walk;

/// <summary>A project whose task runs in this process, with the items that its globs would find.</summary>
internal sealed class Project(string folder)
{
    /// <summary>Properties that differ from their defaults.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    /// <returns>What the task reported.</returns>
    public string Check(string output)
    {
        var found = ContractWorkspace.OnDisk.Search(folder);
        var log = new BuildLog();
        using var task = new CheckContracts
        {
            BuildEngine = log,
            ProjectFile = Path.Combine(folder, "project.csproj"),
            Output = output,
            Settings =
            [
                Setting("AnalyzerConfigFiles", Path.Combine(folder, ".globalconfig")),
                .. Settings.OrderBy(setting => setting.Key, StringComparer.Ordinal).Select(setting => Setting(setting.Key, setting.Value)),
            ],
            Contracts = [.. found.Contracts.Select(path => new TaskItem(path))],
            Fixtures = [.. found.Fixtures.Select(path => new TaskItem(path))],
            PublishedFiles = [.. found.PublishedFolders.SelectMany(Directory.GetFiles).Select(path => new TaskItem(path))],
        };
        var isClean = task.Execute();
        return isClean == log.Text.Contains(": error ", StringComparison.Ordinal)
            ? throw new InvalidOperationException($"the task's result is {isClean}, and its log is\n{log.Text}")
            : log.Text;
    }

    private static TaskItem Setting(string name, string value)
    {
        var item = new TaskItem(name);
        item.SetMetadata("Value", value);
        return item;
    }
}
