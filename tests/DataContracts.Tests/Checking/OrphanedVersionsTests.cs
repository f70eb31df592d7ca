using DataContracts.Tests.Versions;

namespace DataContracts.Tests.Checking;

/// <summary>Published versions without a working contract.</summary>
public sealed class OrphanedVersionsTests
{
    private const string Schema = "\"type\": \"object\"";
    private const string Folder = "contracts/orders/published";

    [Fact]
    public void Deleted_working_contract_is_reported_once_at_the_newest_version()
    {
        using var workspace = new TestWorkspace()
            .Published("1.9.0", Schema)
            .Published("1.10.0", Schema)
            .PublishedFolder(Folder)
            .PublishedFolder(Folder);
        Assert.Equal(
            [$"{Folder}/1.10.0.schema.json(1,1) DC3016: versions of 'orders' are published here, but no working contract is beside this "
                + "folder, so nothing is compared with them; restore orders.schema.json; published/1.10.0.schema.json is the newest to "
                + "start from"],
            workspace.Lines());
    }

    [Fact]
    public void Seal_without_published_files_and_contract_is_reported()
    {
        using var workspace = new TestWorkspace().File($"{Folder}/seal", "").PublishedFolder(Folder);
        Assert.Equal([$"{Folder}/seal DC3016"], workspace.Rules());
    }

    [Fact]
    public void Contract_left_out_of_the_request_is_not_reported_as_deleted()
    {
        using var workspace = new TestWorkspace()
            .Published("1.0.0", Schema)
            .File(Release.Path, Release.Text("1.0.0", Schema))
            .PublishedFolder(Folder);
        Assert.Empty(workspace.Lines());
    }

    [Fact]
    public void Missing_or_empty_folder_has_no_published_versions()
    {
        using var workspace = new TestWorkspace()
            .File("contracts/posts/published/first.json", "{}")
            .PublishedFolder("contracts/posts/published")
            .PublishedFolder("contracts/none/published");
        Assert.Empty(workspace.Lines());
    }
}
