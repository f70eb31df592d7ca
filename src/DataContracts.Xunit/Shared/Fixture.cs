using DataContracts.Snapshots;
using DataContracts.Snapshots.Contracts;

namespace DataContracts.Xunit;

/// <summary>A sample document of a contract, as the row of a theory.</summary>
public sealed class Fixture : IXunitSerializable
{
    private string _project = "";
    private string _folder = "";

    /// <summary>For xunit, which makes rows of what a runner sends it.</summary>
    [Obsolete("For xunit alone; [ContractFixtures] makes fixtures.")]
    public Fixture()
    {
    }

    internal Fixture(FixturePlace place, bool isOfAll, string folder, TestProject project)
    {
        Name = isOfAll && place.Contract is not null ? $"{place.Contract}/{place.Name}" : place.Name;
        Path = place.Path;
        _folder = folder;
        _project = string.Join('|', project.ReferencedProjects.Prepend(project.ProjectDirectory ?? ""));
    }

    /// <summary>Its path below the contract's fixtures, without extension, for example <c>invalid/no-lines.DC1014</c>.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Full path of its file.</summary>
    public string Path { get; private set; } = "";

    /// <summary>The document.</summary>
    public byte[] Utf8 => File.ReadAllBytes(Path);

    /// <summary>The document as text.</summary>
    public string Text => File.ReadAllText(Path);

    /// <summary>Checks that it is as its contract says; the message holds the lines of a build.</summary>
    /// <exception cref="VerificationException">It is not.</exception>
    public void Check()
    {
        var folders = _project.Split('|');
        var project = new TestProject
        {
            ProjectDirectory = folders[0].Length == 0 ? null : folders[0],
            ReferencedProjects = [.. folders[1..]],
        };
        FixtureFiles.Check(Path, _folder, project);
    }

    /// <summary>The name, which runners show.</summary>
    public override string ToString() => TerminalText.Escape(Name);

    /// <inheritdoc/>
    public void Serialize(IXunitSerializationInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        info.AddValue("name", Name, typeof(string));
        info.AddValue("path", Path, typeof(string));
        info.AddValue("folder", _folder, typeof(string));
        info.AddValue("project", _project, typeof(string));
    }

    /// <inheritdoc/>
    public void Deserialize(IXunitSerializationInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        Name = info.GetValue<string>("name") ?? "";
        Path = info.GetValue<string>("path") ?? "";
        _folder = info.GetValue<string>("folder") ?? "";
        _project = info.GetValue<string>("project") ?? "";
    }
}
