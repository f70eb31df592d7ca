using DataContracts.Cli.Tests.Git;
using static DataContracts.Cli.Tests.VersionedWorkspace;

namespace DataContracts.Cli.Tests.Publishing;

public sealed class ReleaseTagTests
{
    private const string Tag = "contracts/item/v1.0.0";

    [GitFact]
    public void Tag_is_annotated_with_the_note_and_created_once_on_the_commit_that_has_the_files()
    {
        using var workspace = Create();
        workspace.Commit();
        CommandRun.Of(workspace, "publish", "item").AssertRan(0);
        workspace.Commit();

        var run = CommandRun.Of(workspace, "publish", "item", "--tag");

        run.AssertRan(0);
        Assert.StartsWith($"{Tag}: tagged\n\nitem 1.0.0\n", run.Output, StringComparison.Ordinal);
        Assert.StartsWith(
            "tag item 1.0.0\n\nFirst release.\n\nowner     team-items\ncontact   #items\n",
            workspace.Git("tag", "--list", "--format=%(objecttype) %(contents)", Tag),
            StringComparison.Ordinal);
        CommandRun.Of(workspace, "publish", "item", "--tag").AssertCouldNotRun($"the tag '{Tag}' exists already");
    }

    [GitFact]
    public void Nothing_is_tagged_while_the_published_files_are_not_committed()
    {
        using var workspace = Create();
        workspace.Commit();
        CommandRun.Of(workspace, "publish", "item", "--tag").AssertCouldNotRun(
            "a tag is on a commit, and none has the published files of item 1.0.0 yet; add --commit, or run 'contracts publish item', "
                + "commit them and run this again");
        Assert.False(Directory.Exists(workspace.Full(Published)));

        CommandRun.Of(workspace, "publish", "item").AssertRan(0);
        CommandRun.Of(workspace, "publish", "item", "--tag").AssertCouldNotRun("add --commit, or commit them and run this again");
        workspace.Git("add", "--all");
        CommandRun.Of(workspace, "publish", "item", "--tag").AssertCouldNotRun("add --commit, or commit them and run this again");
        Assert.Equal("", workspace.Git("tag", "--list"));
    }

    [GitFact]
    public void Commit_has_the_release_and_no_other_change()
    {
        using var workspace = Create(Contract("0.9.0"));
        workspace.Commit();
        workspace.Write(ContractPath, Contract("1.0.0"));
        workspace.Write("other.txt", "staged");
        workspace.Git("add", "other.txt");

        var run = CommandRun.Of(workspace, "publish", "item", "--commit", "--tag");

        run.AssertRan(0);
        Assert.Contains($"\nPublish item 1.0.0: committed\n{Tag}: tagged\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            $"Publish item 1.0.0\n\n{Changelog}\n{ContractPath}\n{Published}1.0.0.schema.json\n{SealPath}\n",
            workspace.Git("log", "-1", "--format=%s", "--name-only", Tag));
        Assert.Equal("A  other.txt\n", workspace.Git("status", "--porcelain"));
    }

    [GitFact]
    public void Version_that_is_published_already_can_be_committed_and_tagged_later()
    {
        using var workspace = Create();
        workspace.Git("init", "--quiet");
        workspace.Git("config", "user.name", "A Person");
        workspace.Git("config", "user.email", "person@example.com");
        CommandRun.Of(workspace, "publish", "item").AssertRan(0);

        CommandRun.Of(workspace, "publish", "item", "--tag", "--commit").AssertRan(0);

        Assert.Equal(Tag + "\n", workspace.Git("tag", "--list", "--points-at", "HEAD"));
        Assert.StartsWith(
            "committed already\n", CommandRun.Of(workspace, "publish", "item", "--commit").Output, StringComparison.Ordinal);
    }

    [GitFact]
    public void Nothing_is_written_without_a_repository_or_if_the_tag_exists()
    {
        using var workspace = Create();
        CommandRun.Of(workspace, "publish", "item", "--tag", "--commit").AssertCouldNotRun(
            "this needs git, and '" + workspace.Full("contracts/item") + "' is not in a git repository");
        workspace.Commit();
        workspace.Git("tag", Tag);
        CommandRun.Of(workspace, "publish", "item", "--tag", "--commit").AssertCouldNotRun($"the tag '{Tag}' exists already");
        Assert.False(Directory.Exists(workspace.Full(Published)));
    }
}
