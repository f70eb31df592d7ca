using DataContracts.Tests.Checking;

namespace DataContracts.Tests.Versions;

/// <summary>Published versions without their working contract.</summary>
public sealed class OrphanedVersionsTests
{
    private const string Schema = "\"type\": \"object\"";
    private const string Folder = "contracts/orders/published";

    [Fact]
    public void A_working_contract_that_is_gone_is_reported_once_at_the_newest_version()
    {
        using var workspace = new TestWorkspace()
            .Published("1.9.0", Schema)
            .Published("1.10.0", Schema)
            .PublishedFolder(Folder)
            .PublishedFolder(Folder);
        Assert.Equal(
            [$"{Folder}/1.10.0.schema.json(1,1) DC3016: versions of 'orders' are published here, but no working contract lies beside this "
                + "folder, so nothing is compared with them; restore orders.schema.json; published/1.10.0.schema.json is the newest to "
                + "start from"],
            workspace.Lines());
    }

    [Fact]
    public void A_seal_alone_tells_that_there_were_versions()
    {
        using var workspace = new TestWorkspace().File($"{Folder}/seal", "").PublishedFolder(Folder);
        Assert.Equal([$"{Folder}/seal DC3016"], workspace.Rules());
    }

    [Fact]
    public void A_contract_that_the_request_leaves_out_is_not_gone()
    {
        using var workspace = new TestWorkspace()
            .Published("1.0.0", Schema)
            .File(Release.Path, Release.Text("1.0.0", Schema))
            .PublishedFolder(Folder);
        Assert.Empty(workspace.Lines());
    }

    [Fact]
    public void A_folder_without_versions_or_that_is_not_there_is_none()
    {
        using var workspace = new TestWorkspace()
            .File("contracts/posts/published/first.json", "{}")
            .PublishedFolder("contracts/posts/published")
            .PublishedFolder("contracts/none/published");
        Assert.Empty(workspace.Lines());
    }
}
