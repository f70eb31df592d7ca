namespace DataContracts.Architecture;

public sealed class FolderTests
{
    [Fact]
    public void Dump() => File.WriteAllText("/tmp/arch.tsv", string.Join("\n", FolderReferences.All.Select(each => $"{each.Key.From}|{each.Key.To}|{each.Value}")));
}
