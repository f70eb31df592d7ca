using System.Text;
using DataContracts.JsonSchema.Text.StringFormats;

namespace DataContracts.JsonSchema.Tests.Text.StringFormats;

public sealed class PointerFormatTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("/", true)]
    [InlineData("//", true)]
    [InlineData("/~0~1", true)]
    [InlineData("/a b", true)]
    [InlineData("/\u00E9", true)]
    [InlineData("/~01", true)]
    [InlineData("a", false)]
    [InlineData("#", false)]
    [InlineData("/~", false)]
    [InlineData("/~2", false)]
    [InlineData("/a~", false)]
    [InlineData("~0", false)]
    public void A_JSON_Pointer_escapes_the_tilde(string text, bool expected) =>
        Assert.Equal(expected, JsonPointerFormat.IsValid(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("0", true)]
    [InlineData("10/a", true)]
    [InlineData("0#", true)]
    [InlineData("1+1", true)]
    [InlineData("1-12/a", true)]
    [InlineData("0+1#", true)]
    [InlineData("", false)]
    [InlineData("/a", false)]
    [InlineData("-1", false)]
    [InlineData("01", false)]
    [InlineData("0##", false)]
    [InlineData("0a", false)]
    [InlineData("1+", false)]
    [InlineData("1+0", false)]
    [InlineData("1-01", false)]
    [InlineData("1+1+1", false)]
    [InlineData("0#/a", false)]
    public void Relative_JSON_Pointer_starts_with_the_number_of_levels_to_go_up(string text, bool expected) =>
        Assert.Equal(expected, RelativeJsonPointerFormat.IsValid(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("0", true)]
    [InlineData("10/a", true)]
    [InlineData("0#", true)]
    [InlineData("1+1", false)]
    [InlineData("1-1/a", false)]
    [InlineData("", false)]
    [InlineData("01", false)]
    [InlineData("0#/a", false)]
    public void Relative_JSON_Pointer_of_draft_07_has_no_index_adjustment(string text, bool expected) =>
        Assert.Equal(expected, RelativeJsonPointerFormat.IsValidWithoutAdjustment(Encoding.UTF8.GetBytes(text)));
}
