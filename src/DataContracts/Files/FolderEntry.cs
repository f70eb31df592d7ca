namespace DataContracts.Files;

/// <summary>An entry of a folder.</summary>
/// <param name="Path">Full path.</param>
/// <param name="IsFolder">Whether it is a folder, or a link to one.</param>
/// <param name="IsLink">Whether it is a link.</param>
/// <param name="IsHidden">Whether the system hides it.</param>
internal readonly record struct FolderEntry(string Path, bool IsFolder, bool IsLink, bool IsHidden)
{
    public string Name => System.IO.Path.GetFileName(Path);
}
