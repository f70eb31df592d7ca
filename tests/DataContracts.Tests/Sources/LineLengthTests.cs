namespace DataContracts.Tests.Sources;

/// <summary>No line of C# exceeds the limit of <c>.editorconfig</c>, except in files older than the limit.</summary>
public sealed class LineLengthTests
{
    private const int Limit = 140;

    [Fact]
    public void Lines_are_no_longer_than_the_limit()
    {
        var allowed = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Sources", "LongLines.txt")).ToHashSet(StringComparer.Ordinal);
        var root = RepositoryFolder.Find();
        var exceeding = RepositoryFolder.Sources(root)
            .Where(path => File.ReadLines(path).Any(line => line.Length > Limit))
            .Select(path => Path.GetFileName(path))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Empty(exceeding.Except(allowed).Order(StringComparer.Ordinal));
        // The list may only shrink: a file without long lines must leave it.
        Assert.Empty(allowed.Except(exceeding).Order(StringComparer.Ordinal));
    }
}
