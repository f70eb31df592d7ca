namespace DataContracts.Architecture;

public sealed class FolderTests
{
    [Fact]
    public void Every_folder_of_the_libraries_has_a_layer() =>
        Assert.Equal(FolderReferences.Folders.Order(StringComparer.Ordinal), LayerTable.FromTheGroundUp.Order(StringComparer.Ordinal));

    [Fact]
    public void References_point_to_lower_layers_with_listed_exceptions()
    {
        var unexpected = Upward().Where(each => !LayerTable.Exceptions.ContainsKey(each.Key));
        string[] found = [.. unexpected.Select(each => $"{each.Key.From} refers up to {each.Key.To} ({each.Value})")];
        Assert.True(found.Length == 0, string.Join('\n', found));
    }

    [Fact]
    public void Unused_exceptions_must_be_removed() =>
        Assert.Empty(LayerTable.Exceptions.Keys.Except(Upward().Select(each => each.Key)).Select(each => $"{each.From} -> {each.To}"));

    private static IEnumerable<KeyValuePair<(string From, string To), string>> Upward()
    {
        var layers = LayerTable.FromTheGroundUp;
        return FolderReferences.All.Where(each => layers.IndexOf(each.Key.From) < layers.IndexOf(each.Key.To));
    }
}
