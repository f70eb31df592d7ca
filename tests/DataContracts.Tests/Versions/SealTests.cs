using DataContracts.Tests.Contracts;

namespace DataContracts.Tests.Versions;

/// <summary>The file that freezes published versions.</summary>
public sealed class SealTests
{
    private static readonly string s_hash = new('a', 64);

    [Fact]
    public void Lines_are_sorted_by_version_and_unique()
    {
        var seal = Seal.Empty.With(Version("1.10.0"), s_hash).With(Version("1.2.0"), s_hash).With(Version("1.10.0"), new string('b', 64));
        Assert.Equal($"1.2.0 {s_hash}\n1.10.0 {new string('b', 64)}\n", seal.ToText());
        Assert.Equal(seal.ToText(), Seal.Parse(seal.ToText()).ToText());
    }

    [Fact]
    public void Windows_line_breaks_and_unordered_lines_are_accepted()
    {
        var seal = Seal.Parse($"1.1.0 {s_hash}\r\n1.0.0 {s_hash}\r\n");
        Assert.Empty(seal.Problems);
        Assert.Equal(["1.0.0", "1.1.0"], seal.Lines.Select(line => line.Version.Text));
        Assert.Equal(1, seal.Find(Version("1.1.0"))!.Line);
    }

    [Theory]
    [InlineData("<<<<<<< ours", "a merge conflict was left here; keep the lines of both sides and delete the markers")]
    [InlineData("=======", "a merge conflict was left here; keep the lines of both sides and delete the markers")]
    [InlineData("1.0.0", "'1.0.0' is not a line of a seal, which has a version, a space and the SHA-256 of its canonical text")]
    [InlineData("1.0 aa", "'1.0' is not a SemVer version: it has 2 numbers where three are needed: major.minor.patch")]
    [InlineData("1.0.0 AB", "the hash of 1.0.0 must be 64 hexadecimal digits in lower case")]
    public void Invalid_line_is_reported_at_its_position_and_other_lines_are_kept(string line, string message)
    {
        var seal = Seal.Parse($"2.0.0 {s_hash}\n{line}\n3.0.0 {s_hash}\n");
        Assert.Equal(new SealProblem(new SourceRange(2, 1, 2, line.Length + 1), message), Assert.Single(seal.Problems));
        Assert.Equal(["2.0.0", "3.0.0"], seal.Lines.Select(found => found.Version.Text));
    }

    [Fact]
    public void Duplicate_version_is_reported_with_the_line_of_the_first()
    {
        var problem = Assert.Single(Seal.Parse($"1.0.0 {s_hash}\n1.0.0 {new string('b', 64)}\n").Problems);
        Assert.Equal(
            (2, "1.0.0 has a line already, at line 1; keep the one that belongs to its file"), (problem.Range.StartLine, problem.Message));
    }

    [Fact]
    public void Hash_is_computed_from_the_canonical_text()
    {
        // echo -n '{"a":1,"b":[true]}' | sha256sum
        const string Expected = "90eddf64b875cb5fa184bb12503cc7309b6ce21b175521a80bd8d83082bae604";
        Assert.Equal(Expected, Seal.HashOf(JsonText.Read("""{ "b": [ true ], "a": 1.0 }""")));
    }

    private static SemanticVersion Version(string text) => SemanticVersionTests.Parse(text);
}
