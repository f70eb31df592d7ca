namespace DataContracts.Tests;

/// <summary>A contract that marks something as secret, and a document that holds the secret and breaks the contract.</summary>
/// <param name="Name">Where the mark is, or what fails there.</param>
/// <param name="Contract">The contract's keywords, with <c>MARK</c> where it marks something.</param>
/// <param name="Document">The document; it may be no JSON at all.</param>
internal sealed record SecretShape(string Name, string Contract, string Document)
{
    public const string Text = "qzxsecret";

    public const string Number = "48151623";

    /// <summary>The members of <c>x-contract</c>, beside the version.</summary>
    public string Header { get; init; } =
        """ "name": "login", "status": "active", "owner": "t", "expected": "Logins.", "rollback": "Redeploy." """;

    /// <summary>The whole contract with one of the marks.</summary>
    /// <param name="mark"><c>writeOnly</c> or <c>x-sensitive</c>.</param>
    /// <param name="version">Its version.</param>
    public string ContractWith(string mark, string version = "1.0.0") => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $$"""
        {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "x-contract": { "version": "{{version}}", {{Header}} },
        {{Contract.Trim()[1..].Replace("MARK", $"\"{mark}\": true", StringComparison.Ordinal)}}
        """);

    /// <summary>Asserts that a text has no secret in it.</summary>
    /// <param name="sink">Where the text would be printed.</param>
    /// <param name="text">The text.</param>
    public void AssertHidden(string sink, string text)
    {
        var at = Math.Max(
            text.IndexOf(Text, StringComparison.OrdinalIgnoreCase), text.IndexOf(Number, StringComparison.Ordinal));
        Assert.True(at < 0, $"{Name}: {sink} has a secret:\n{text}");
    }

    public override string ToString() => Name;
}
