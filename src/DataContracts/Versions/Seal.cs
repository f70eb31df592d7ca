using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using DataContracts.Versions;

namespace DataContracts;

/// <summary>
/// The file <c>published/seal</c>: one sorted line a version, its number and the SHA-256 of its canonical text. Sorted lines merge well.
/// </summary>
public sealed class Seal
{
    /// <summary>The file's name.</summary>
    public const string FileName = "seal";

    internal Seal(ImmutableArray<SealLine> lines, ImmutableArray<SealProblem> problems)
    {
        Lines = lines;
        Problems = problems;
    }

    /// <summary>A seal without a line.</summary>
    public static Seal Empty { get; } = new([], []);

    /// <summary>The lines, each version once, sorted.</summary>
    public ImmutableArray<SealLine> Lines { get; }

    /// <summary>What can't be used of it.</summary>
    public ImmutableArray<SealProblem> Problems { get; }

    /// <summary>Reads a seal.</summary>
    /// <param name="text">Its text.</param>
    public static Seal Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return SealParser.Parse(text);
    }

    /// <summary>The hash that a line has for a document.</summary>
    /// <param name="document">The published version.</param>
    public static string HashOf(SourceDocument document) => Hash(CanonicalJson.WriteExact(document));

    /// <summary>The line of a version, or null.</summary>
    /// <param name="version">The version.</param>
    public SealLine? Find(SemanticVersion version) => Lines.FirstOrDefault(line => line.Version == version);

    /// <summary>The same seal with the version's line added or replaced.</summary>
    /// <param name="version">The version.</param>
    /// <param name="hash">Its hash.</param>
    public Seal With(SemanticVersion version, string hash) =>
        new([.. Lines.Where(line => line.Version != version).Append(new SealLine(version, hash)).OrderBy(line => line.Version)], Problems);

    /// <summary>The text as it is written.</summary>
    public string ToText() => string.Concat(Lines.Select(line => $"{line.Version} {line.Hash}\n"));

    internal static string Hash(string canonical) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));
}
