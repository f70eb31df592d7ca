using System.Globalization;
using DataContracts.Snapshots.Comparing;

namespace DataContracts.Snapshots.Tests.Comparing;

public sealed class ShortDiffTests
{
    [Fact]
    public void Only_changed_lines_are_shown_with_three_lines_of_context()
    {
        var verified = Enumerable.Range(1, 100).Select(i => i.ToString(CultureInfo.InvariantCulture)).ToArray();
        var received = verified.Select(line => line is "10" or "90" ? "changed" : line);

        var diff = new ShortDiff(string.Join('\n', verified), string.Join('\n', received));

        Assert.Equal(
            ["@@ line 7 @@", " 7", " 8", " 9", "-10", "+changed", " 11", " 12", " 13", "@@ line 87 @@", " 87", " 88", " 89", "-90",
                "+changed", " 91", " 92", " 93"],
            diff.Lines());
        Assert.Equal((10, 2, 2), (diff.FirstLine, diff.Removed, diff.Added));
    }

    [Fact]
    public void Long_name_is_truncated_with_an_ellipsis()
    {
        var diff = new ShortDiff("", string.Join('\n', Enumerable.Range(1, 1000)));

        Assert.Equal(121, diff.Lines().Count);
        Assert.Matches("^… [0-9]+ more lines$", diff.Lines()[^1]);
    }
}
