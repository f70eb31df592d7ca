using System.Collections.Immutable;
using System.Text.Json;

namespace DataContracts.Snapshots;

/// <summary>How one verification names, writes and scrubs.</summary>
public sealed record SnapshotSettings
{
    /// <summary>
    /// How objects become JSON. Default: <see cref="JsonSerializerOptions.Web"/>, as ASP.NET Core writes; for
    /// <see cref="SnapshotForm.Text"/> the members' own names.
    /// </summary>
    public JsonSerializerOptions? Serializer { get; init; }

    /// <summary>
    /// How values are written; null for <see cref="SnapshotForm.Json"/> with a contract and <see cref="SnapshotForm.Text"/> without.
    /// </summary>
    public SnapshotForm? Form { get; init; }

    /// <summary>The files' extension; null for <c>json</c> or <c>txt</c>, by <see cref="Form"/>.</summary>
    public string? Extension { get; init; }

    /// <summary>
    /// Whether strings and names of members that are a GUID or a date become <c>Guid_1</c>, <c>DateTimeOffset_1</c>. Default true.
    /// </summary>
    public bool ScrubValues { get; init; } = true;

    /// <summary>Whether scrubbed values are numbered, so that equal ones stay equal; else <c>{Scrubbed}</c>. Default true.</summary>
    public bool CountScrubbed { get; init; } = true;

    /// <summary>Whether GUIDs inside longer text are scrubbed as well. Default false.</summary>
    public bool ScrubInlineGuids { get; init; }

    /// <summary>
    /// Whether values whose schema says <c>format: uuid</c> or <c>date-time</c> are scrubbed whatever they look like. Default false.
    /// <c>x-volatile</c> and secrets (<c>writeOnly</c>, <c>x-sensitive</c>) are scrubbed always.
    /// </summary>
    public bool ScrubFormats { get; init; }

    /// <summary>Own scrubbers: each gets a string value or a member's name and gives what is written instead.</summary>
    public ImmutableArray<Func<string, string>> Scrubbers { get; init; } = [];

    /// <summary>The snapshots' folder, relative to the source file's; null for that folder itself.</summary>
    public string? Directory { get; init; }

    /// <summary>The whole name in the place of class and method.</summary>
    public string? FileName { get; init; }

    /// <summary>A name in the place of the test class.</summary>
    public string? TypeName { get; init; }

    /// <summary>A name in the place of the test method.</summary>
    public string? MethodName { get; init; }

    /// <summary>A text in the place of all parameters.</summary>
    public string? ParameterText { get; init; }

    /// <summary>Parameters that have one verified file in common.</summary>
    public ImmutableArray<string> IgnoredParameters { get; init; } = [];

    /// <summary>What else makes the name unique.</summary>
    public SnapshotUniqueness UniqueFor { get; init; }

    /// <summary>Which of several outputs of one test this is; null for the only one.</summary>
    public string? Part { get; init; }
}
