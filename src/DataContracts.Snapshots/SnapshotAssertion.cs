using System.Runtime.CompilerServices;
using DataContracts.Snapshots.Scrubbing;
using DataContracts.Snapshots.Text;

namespace DataContracts.Snapshots;

/// <summary>
/// Asserts without a contract that a value is what it was last time. It can't know which parts are secret: with an adapter for xunit it
/// scrubs the sensitive values (<c>writeOnly</c>, <c>x-sensitive</c>; four characters or more) of documents that the same test checked
/// against a contract before, and nothing else. Use <see cref="ContractAssertion"/>, or <see cref="SnapshotSettings.Scrubbers"/>, for
/// anything that may hold secrets.
/// </summary>
public sealed class SnapshotAssertion
{
    private readonly SnapshotHost _host;
    private readonly TestIdentity _test;
    private readonly TestProject _project;
    private readonly SnapshotSettings _settings;

    /// <summary>Creates an assertion; adapters of test frameworks do.</summary>
    /// <param name="test">The test that asserts.</param>
    public SnapshotAssertion(TestIdentity test)
        : this(SnapshotHost.Process, test, TestProject.Of((test ?? throw new ArgumentNullException(nameof(test))).Assembly),
            new SnapshotSettings())
    {
    }

    internal SnapshotAssertion(SnapshotHost host, TestIdentity test, TestProject project, SnapshotSettings settings) =>
        (_host, _test, _project, _settings) = (host, test, project, settings);

    /// <summary>The same with other settings.</summary>
    /// <param name="change">For example <c>settings => settings with { ScrubInlineGuids = true }</c>.</param>
    public SnapshotAssertion With(Func<SnapshotSettings, SnapshotSettings> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(_host, _test, _project, change(_settings));
    }

    /// <summary>The same for one of several outputs of a test.</summary>
    /// <param name="part">Its name.</param>
    public SnapshotAssertion Named(string part) => With(settings => settings with { Part = part });

    /// <summary>The same with a parameter of the test in the snapshot's name.</summary>
    /// <param name="value">The parameter.</param>
    /// <param name="name">Its name; by default as it is written here.</param>
    public SnapshotAssertion WithParameter(object? value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        new(_host, _test.WithParameter(name, value), _project, _settings);

    /// <summary>Compares a value with its snapshot.</summary>
    /// <param name="value">A string is taken as it is; anything else is serialized.</param>
    /// <exception cref="VerificationException">It is not what was verified.</exception>
    public Task Verify(object? value) => value is string or null ? VerifyText((string?)value) : VerifyJson(value);

    /// <summary>Compares a JSON document with its snapshot.</summary>
    /// <param name="value">JSON text (a string, UTF-8 bytes, a stream, a response's body), or an object that is serialized.</param>
    /// <exception cref="VerificationException">It is not what was verified.</exception>
    public async Task VerifyJson(object? value)
    {
        var form = _settings.Form ?? SnapshotForm.Text;
        var scrubber = Scrubber(form);
        var serializer = _settings.Serializer is { } own
            ? SortedDictionaries.AddTo(own, scrubber.IsVolatileName)
            : ObjectText.Options(_settings, scrubber);
        var utf8 = await DocumentBytes.OfAsync(value, serializer).ConfigureAwait(false);
        var produced = new ProducedJson(null, _settings, form, scrubber).Of(utf8);
        await CompareAsync(produced, form).ConfigureAwait(false);
    }

    private Task VerifyText(string? text)
    {
        var raw = RawText.Of(text);
        return CompareAsync(new Produced(Scrubber(SnapshotForm.Text).ScrubText(raw), []), SnapshotForm.Text);
    }

    private TextScrubber Scrubber(SnapshotForm form) => new(_settings, form, new PathTokens(_project, _host.Environment));

    private Task CompareAsync(Produced produced, SnapshotForm form) => new Verification(_host, _test, _settings, _project)
        .CompareAsync(_test.Outputs is { Secrets: var secrets } ? Without(secrets, produced) : produced, form);

    private static Produced Without(TestSecrets secrets, Produced produced) => produced with
    {
        Text = secrets.Hide(produced.Text),
        Findings = [.. produced.Findings.Select(finding => finding with { Message = secrets.Hide(finding.Message) })],
        Shown = verified => secrets.Hide(produced.Shown(verified)),
    };
}
