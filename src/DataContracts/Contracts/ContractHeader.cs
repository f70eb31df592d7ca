using System.Collections.Immutable;
using DataContracts.Contracts;

namespace DataContracts;

/// <summary>The header of a contract, <c>x-contract</c>.</summary>
public sealed record ContractHeader
{
    /// <summary>The header of a contract that has none.</summary>
    public static ContractHeader None { get; } = new();

    /// <summary>Whether there is one.</summary>
    public bool IsPresent { get; private init; }

    /// <summary>The contract's name, or null.</summary>
    public string? Name { get; private init; }

    /// <summary>Its version as written, or null.</summary>
    public string? Version { get; private init; }

    /// <summary>Its version, or null where none is written or it is not SemVer.</summary>
    public SemanticVersion? VersionNumber { get; private init; }

    /// <summary>Why the text is not a version, as a clause, or null.</summary>
    public string? VersionProblem { get; private init; }

    /// <summary>Where in its life it is.</summary>
    public ContractStatus Status { get; private init; }

    /// <summary>Which promise its versions make.</summary>
    public ContractRole Role { get; private init; }

    /// <summary>The team that answers for it, or null.</summary>
    public string? Owner { get; private init; }

    /// <summary>How to reach them, or null.</summary>
    public string? Contact { get; private init; }

    /// <summary>The expected result, in words, or null.</summary>
    public string? Expected { get; private init; }

    /// <summary>How to go back, in words, or null.</summary>
    public string? Rollback { get; private init; }

    /// <summary>
    /// The published versions against which the author calls compatible what can't be decided: <c>"undecided": { "1.3.0": "compatible"
    /// }</c>.
    /// </summary>
    public ImmutableHashSet<string> CompatibleWhereUndecided { get; private init; } = [];

    /// <summary>Where <c>x-contract</c> is, or the file's start.</summary>
    public SourceRange Range { get; private init; } = SourceRange.FileStart;

    /// <summary>Where the name is, or else <see cref="Range"/>.</summary>
    public SourceRange NameRange { get; private init; } = SourceRange.FileStart;

    /// <summary>Where the version is, or else <see cref="Range"/>.</summary>
    public SourceRange VersionRange { get; private init; } = SourceRange.FileStart;

    /// <summary>Where the owner is, or else <see cref="Range"/>.</summary>
    public SourceRange OwnerRange { get; private init; } = SourceRange.FileStart;

    /// <summary>RFC 6901 pointer of the header; of the whole document where there is none.</summary>
    public string Pointer { get; private init; } = "";

    /// <summary>What is wrong with it by its own meta-schema.</summary>
    public ImmutableArray<SchemaProblem> Problems { get; private init; } = [];

    /// <summary>Reads the header of a contract. What is wrong with it is a problem, and otherwise as if it were not there.</summary>
    /// <param name="document">The contract.</param>
    public static ContractHeader Read(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!document.Root.TryGetProperty("x-contract"u8, out var header))
        {
            return None;
        }

        var version = Text(header, "version"u8);
        string? versionProblem = null;
        var number = version is not null && SemanticVersion.TryParse(version, out var parsed, out versionProblem) ? parsed : null;
        return new ContractHeader
        {
            IsPresent = true,
            Name = Text(header, "name"u8),
            Version = version,
            VersionNumber = number,
            VersionProblem = versionProblem,
            Status = Word<ContractStatus>(header, "status"u8),
            Role = Word<ContractRole>(header, "role"u8),
            Owner = Text(header, "owner"u8),
            Contact = Text(header, "contact"u8),
            Expected = Text(header, "expected"u8),
            Rollback = Text(header, "rollback"u8),
            CompatibleWhereUndecided = Undecided(header),
            Range = header.NameRange,
            NameRange = RangeOf(header, "name"u8),
            VersionRange = RangeOf(header, "version"u8),
            OwnerRange = RangeOf(header, "owner"u8),
            Pointer = header.Pointer,
            Problems = ContractVocabulary.Check(document),
        };
    }

    private static string? Text(JsonElementView header, ReadOnlySpan<byte> property) =>
        header.TryGetProperty(property, out var value) && value.Kind == JsonKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : null;

    private static SourceRange RangeOf(JsonElementView header, ReadOnlySpan<byte> property) =>
        Text(header, property) is not null && header.TryGetProperty(property, out var value) ? value.Range : header.NameRange;

    private static TWord Word<TWord>(JsonElementView header, ReadOnlySpan<byte> property)
        where TWord : struct, Enum
    {
        var text = Text(header, property);
        return Enum.GetValues<TWord>().FirstOrDefault(word => word.ToString().Equals(text, StringComparison.OrdinalIgnoreCase));
    }

    private static ImmutableHashSet<string> Undecided(JsonElementView header) =>
        header.TryGetProperty("undecided"u8, out var versions)
            ? [.. versions.EnumerateObject()
                .Where(version => version.Value.Kind == JsonKind.String && version.Value.GetString() == "compatible")
                .Select(version => version.Key)]
            : [];
}
