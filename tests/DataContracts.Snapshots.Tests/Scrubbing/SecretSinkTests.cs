using System.Reflection;

namespace DataContracts.Snapshots.Tests.Scrubbing;

/// <summary>
/// Whatever an assertion says or writes has no secret in it, wherever the contract marks it and whatever is wrong there.
/// </summary>
public sealed class SecretSinkTests
{
    private static readonly Dictionary<string, Func<ContractAssertion, string, Task>> s_assertions = new()
    {
        ["Verify"] = static (assertion, document) => assertion.Verify(document),
        ["Matches"] = static (assertion, document) => AtOnce(() => assertion.Matches(document)),
        ["MatchesAsync"] = static (assertion, document) => assertion.MatchesAsync(document),
        ["WithoutSecrets"] = static (assertion, document) => AtOnce(
            () => throw new VerificationException(assertion.WithoutSecrets(document) ?? throw new InvalidOperationException("no secrets"))),
        ["IsCoveredBy"] = static (assertion, _) => AtOnce(() => assertion.IsCoveredBy<int[]>()),
    };

    private static readonly string[] s_settings = ["With", "Named", "WithParameter"];

    public static TheoryData<string> Assertions => [.. s_assertions.Keys];

    [Theory]
    [MemberData(nameof(Assertions))]
    public async Task Assertion_says_and_writes_no_secret(string name)
    {
        foreach (var shape in SecretShapes.All.Concat(SecretShapes.Broken))
        {
            foreach (var mark in SecretShapes.Marks)
            {
                using var shop = new Shop();
                shop.Write("contracts/login/login.schema.json", shape.ContractWith(mark));
                foreach (var form in Enum.GetValues<SnapshotForm>())
                {
                    var failure = await Record.ExceptionAsync(() => s_assertions[name](
                        shop.NextRun().Orders(contract: "login").With(settings => settings with { Form = form }), shape.Document));
                    Assert.IsAssignableFrom<VerificationException>(failure ?? new VerificationException());
                    shape.AssertHidden($"{name} as {form}", failure?.Message ?? "");
                }

                AssertHiddenInFiles(shape, shop);
            }
        }
    }

    /// <summary>A text that was accepted before anything was marked is compared with one that has no such part anymore.</summary>
    [Fact]
    public async Task Difference_to_what_was_accepted_has_no_secret()
    {
        foreach (var shape in SecretShapes.All)
        {
            using var shop = new Shop();
            shop.Write("contracts/login/login.schema.json", shape.ContractWith("x-sensitive"));
            shop.Verified("OrderTests.Places.verified.json", shape.Document);
            var failure = await Record.ExceptionAsync(() => shop.Orders(contract: "login").Verify("""{ "other": 1 }"""));
            shape.AssertHidden("difference", Assert.IsAssignableFrom<VerificationException>(failure).Message);
        }
    }

    [Fact]
    public void Every_assertion_is_in_the_table() => Assert.Equal(
        s_assertions.Keys.Concat(s_settings).Order(StringComparer.Ordinal),
        typeof(ContractAssertion).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(method => method.Name).Distinct().Order(StringComparer.Ordinal));

    private static Task AtOnce(Action assert)
    {
        assert();
        return Task.CompletedTask;
    }

    private static void AssertHiddenInFiles(SecretShape shape, Shop shop)
    {
        foreach (var file in shop.Snapshots)
        {
            shape.AssertHidden(file, shop.Text(file));
        }
    }
}
