using System.Collections.Immutable;

namespace DataContracts.Checking;

/// <summary>What a contract says of itself in <c>x-contract</c>.</summary>
/// <param name="Name">Its name, or null where it says none.</param>
/// <param name="Version">Its version as written, or null.</param>
/// <param name="Range">Where <c>x-contract</c> stands, or the file's start.</param>
/// <param name="NameRange">Where the name stands, or else the same.</param>
/// <param name="Pointer">RFC 6901 pointer of the header; of the whole document where there is none.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record ContractHeader(
    string? Name,
    string? Version,
    SourceRange Range,
    SourceRange NameRange,
    string Pointer,
    ImmutableArray<ContractProblem> Problems)
{
    public static ContractHeader None { get; } = new(null, null, SourceRange.FileStart, SourceRange.FileStart, "", []);

    public static ContractHeader Read(SourceDocument document)
    {
        if (!document.Root.TryGetProperty("x-contract"u8, out var header))
        {
            return None;
        }

        var problems = ImmutableArray.CreateBuilder<ContractProblem>();
        if (header.Kind != JsonKind.Object)
        {
            problems.Add(Invalid(document, header, "'x-contract' must be an object"));
        }

        var name = Text(document, header, "name"u8, "'x-contract.name' must be a string that is not empty", problems);
        var version = Text(document, header, "version"u8, "'x-contract.version' must be a string that is not empty", problems);
        var nameRange = name is not null && header.TryGetProperty("name"u8, out var value) ? value.Range : header.NameRange;
        return new ContractHeader(name, version, header.NameRange, nameRange, header.Pointer, problems.ToImmutable());
    }

    private static string? Text(SourceDocument document, JsonElementView header, ReadOnlySpan<byte> property, string demand, ImmutableArray<ContractProblem>.Builder problems)
    {
        if (!header.TryGetProperty(property, out var value))
        {
            return null;
        }

        if (value.Kind == JsonKind.String && value.GetString() is { Length: > 0 } text)
        {
            return text;
        }

        problems.Add(Invalid(document, value, demand));
        return null;
    }

    private static ContractProblem Invalid(SourceDocument document, JsonElementView value, string message) =>
        new("DC0012", document.Path, value.Range, message, value.Pointer);
}
