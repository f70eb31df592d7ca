public class PartTests
{
    [Fact]
    public async Task Parts_are_stable()
    {
        await Snapshot().Named("head").Verify("head");
        if (Environment.GetEnvironmentVariable("BODY") is { } body)
        {
            await Snapshot().Named("body").Verify(body);
        }
    }
}
