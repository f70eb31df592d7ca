using Microsoft.Build.Framework;

namespace DataContracts.Build.Configuration;

/// <summary>The project's properties as they are written there, by name.</summary>
internal sealed class ProjectSettings
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    public ProjectSettings(IEnumerable<(string Name, string Value)> settings)
    {
        foreach (var (name, value) in settings)
        {
            _values[name] = value;
        }
    }

    /// <summary>The value of a property, or nothing where it is not set.</summary>
    public string this[string name] => _values.GetValueOrDefault(name, "");

    /// <param name="items">One item a property: its name, and its value as the metadata <c>Value</c>.</param>
    public static ProjectSettings Of(IEnumerable<ITaskItem> items) => new(items.Select(item => (item.ItemSpec, item.GetMetadata("Value"))));

    public string[] List(string name) => this[name].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
