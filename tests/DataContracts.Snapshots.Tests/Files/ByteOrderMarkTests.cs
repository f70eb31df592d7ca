namespace DataContracts.Snapshots.Tests.Files;

/// <summary>A received file begins with a byte order mark if the verified one does, else if it has Verify's form.</summary>
public sealed class ByteOrderMarkTests : IDisposable
{
    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    [Theory]
    [InlineData(null, false)]
    [InlineData("{}", false)]
    [InlineData("\uFEFF{}", true)]
    public async Task JSON_has_a_mark_only_if_the_verified_file_has_one(string? verified, bool hasMark)
    {
        if (verified is not null)
        {
            _shop.Write("tests/OrderTests.Places.verified.json", verified);
        }

        _ = await Assert.ThrowsAnyAsync<VerificationException>(() => _shop.Orders().Verify("""{ "status": "new" }"""));

        Assert.Equal(hasMark, StartsWithMark("OrderTests.Places.received.json"));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("a", false)]
    public async Task Text_has_a_mark_as_in_Verify_unless_the_verified_file_has_none(string? verified, bool hasMark)
    {
        if (verified is not null)
        {
            _shop.Write("tests/OrderTests.Places.verified.txt", verified);
        }

        _ = await Assert.ThrowsAnyAsync<VerificationException>(() => _shop.Plain().Verify("b"));

        Assert.Equal(hasMark, StartsWithMark("OrderTests.Places.received.txt"));
    }

    private bool StartsWithMark(string name) => File.ReadAllBytes(_shop["tests/" + name]).AsSpan().StartsWith("\uFEFF"u8);
}
