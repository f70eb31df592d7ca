using DataContracts.Snapshots.Failing;

namespace DataContracts.Snapshots.Tests.Failing;

public sealed class ShellWordTests
{
    [Theory]
    [InlineData("OrderTests.Places#head_id=1.received.txt", "OrderTests.Places#head_id=1.received.txt")]
    [InlineData("/home/jürgen/received", "/home/jürgen/received")]
    [InlineData(@"C:\received", @"C:\received")]
    [InlineData("/my files/received", "\"/my files/received\"")]
    [InlineData("a(b)&c", "\"a(b)&c\"")]
    [InlineData("a $HOME", "'a $HOME'")]
    public void Argument_can_be_pasted_into_a_shell(string text, string expected) => Assert.Equal(expected, ShellWord.Of(text));
}
