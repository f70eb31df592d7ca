using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using DataContracts.Reporting;
using DataContracts.Reporting.Findings;
using DataContracts.Reporting.Frames;
using DataContracts.Rules;
using DataContracts.Snapshots.Failing;
using DataContracts.Snapshots.Scrubbing;
using DataContracts.Snapshots.Text;

namespace DataContracts.Snapshots;

/// <summary>Asserts that a value keeps this contract, and, where it is verified, it is what it was last time.</summary>
public sealed class ContractAssertion
{
    private readonly SnapshotHost _host;
    private readonly TestIdentity _test;
    private readonly TestProject _project;
    private readonly SnapshotSettings _settings;
    private readonly string _contract;

    /// <summary>Creates an assertion; adapters of test frameworks do.</summary>
    /// <param name="test">The test that asserts.</param>
    /// <param name="contract">The contract's name.</param>
    public ContractAssertion(TestIdentity test, string contract)
        : this(SnapshotHost.Process, test, TestProject.Of((test ?? throw new ArgumentNullException(nameof(test))).Assembly), contract,
            new SnapshotSettings())
    {
    }

    internal ContractAssertion(SnapshotHost host, TestIdentity test, TestProject project, string contract, SnapshotSettings settings)
    {
        ArgumentException.ThrowIfNullOrEmpty(contract);
        (_host, _test, _project, _contract, _settings) = (host, test, project, contract, settings);
    }

    /// <summary>The same with other settings.</summary>
    /// <param name="change">For example <c>settings => settings with { Part = "first" }</c>.</param>
    public ContractAssertion With(Func<SnapshotSettings, SnapshotSettings> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(_host, _test, _project, _contract, change(_settings));
    }

    /// <summary>The same for one of several outputs of a test.</summary>
    /// <param name="part">Its name.</param>
    public ContractAssertion Named(string part) => With(settings => settings with { Part = part });

    /// <summary>The same with a parameter of the test in the snapshot's name.</summary>
    /// <param name="value">The parameter.</param>
    /// <param name="name">Its name; by default as it is written here.</param>
    public ContractAssertion WithParameter(object? value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        new(_host, _test.WithParameter(name, value), _project, _contract, _settings);

    /// <summary>Checks a value against the contract, and compares it with its snapshot.</summary>
    /// <param name="value">JSON text (a string, UTF-8 bytes, a stream, a response's body), or an object that is serialized.</param>
    /// <exception cref="VerificationException">It breaks the contract, or is not what was verified.</exception>
    public async Task Verify(object? value)
    {
        var form = _settings.Form ?? SnapshotForm.Json;
        var contract = Find();
        var scrubber = new TextScrubber(_settings, form, new PathTokens(_project, _host.Environment));
        var utf8 = await DocumentBytes.OfAsync(value, SortedDictionaries.AddTo(Serializer, scrubber.IsVolatileName)).ConfigureAwait(false);
        _test.Outputs?.Secrets.Keep(contract, utf8);
        var produced = new ProducedJson(contract, _settings, form, scrubber).Of(utf8);
        await new Verification(_host, _test, _settings, _project)
            .CompareAsync(produced, form)
            .ConfigureAwait(false);
    }

    /// <summary>Checks a value against the contract, and no more: no file is read or written beside the contract's.</summary>
    /// <param name="value">JSON text (a string, UTF-8 bytes, a stream), or an object that is serialized.</param>
    /// <exception cref="VerificationException">It breaks the contract.</exception>
    public void Matches(object? value) => Check(DocumentBytes.Of(value, Serializer));

    /// <summary>The same of a response, whose body is read.</summary>
    /// <param name="value">What <see cref="Matches"/> takes, or a response.</param>
    /// <exception cref="VerificationException">It breaks the contract.</exception>
    public async Task MatchesAsync(object? value) => Check(await DocumentBytes.OfAsync(value, Serializer).ConfigureAwait(false));

    /// <summary>
    /// The document as a snapshot may hold it, with a word in the place of each value and name that the contract marks as secret; null
    /// where it marks none.
    /// </summary>
    /// <param name="value">What <see cref="Matches"/> takes.</param>
    public string? WithoutSecrets(object? value) =>
        Find() is { HasSensitiveValues: true } contract ? contract.Show(DocumentBytes.Of(value, Serializer)) : null;

    /// <summary>
    /// Checks that a type holds every document that the contract allows. A property that the type has no place for is not held.
    /// </summary>
    /// <typeparam name="T">The type that documents are read into.</typeparam>
    /// <param name="options">How they are read; null for the settings' serializer.</param>
    /// <param name="accepted">Documents that do not occur although the contract allows them.</param>
    /// <exception cref="VerificationException">It does not; the message holds a document for each reason.</exception>
    public void IsCoveredBy<T>(JsonSerializerOptions? options = null, TypeGaps accepted = TypeGaps.None) =>
        IsCoveredBy(typeof(T), options, accepted);

    /// <summary>
    /// Checks that a type holds every document that the contract allows. A property that the type has no place for is not held.
    /// </summary>
    /// <param name="type">The type that documents are read into.</param>
    /// <param name="options">How they are read; null for the settings' serializer.</param>
    /// <param name="accepted">Documents that do not occur although the contract allows them.</param>
    /// <exception cref="VerificationException">It does not; the message holds a document for each reason.</exception>
    public void IsCoveredBy(Type type, JsonSerializerOptions? options = null, TypeGaps accepted = TypeGaps.None)
    {
        ArgumentNullException.ThrowIfNull(type);
        var contract = Find();
        var findings = contract.Compiled is { } compiled ? Coverage(compiled, type, options ?? Serializer, accepted) : contract.Problems;
        if (findings.Length > 0)
        {
            var lines = findings.Select(finding => FailureMessage.Line(finding, _project));
            throw new VerificationException($"{type} does not cover contract {Quote(contract)}\n\n{string.Join('\n', lines)}", findings);
        }
    }

    private static ImmutableArray<ContractDiagnostic> Coverage(
        CompiledSchema contract, Type type, JsonSerializerOptions options, TypeGaps accepted)
    {
        try
        {
            return TypeCoverage.Check(contract, type, options, accepted);
        }
        catch (Exception exception) when (exception is NotSupportedException or InvalidOperationException)
        {
            throw new VerificationException($"{type} can't be compared with a contract: {exception.Message}", exception);
        }
    }

    private static string Quote(LibraryContract contract) => $"'{TerminalText.Escape(contract.Name)}'";

    private JsonSerializerOptions Serializer => _settings.Serializer ?? JsonSerializerOptions.Web;

    private void Check(ReadOnlyMemory<byte> utf8)
    {
        var contract = Find();
        _test.Outputs?.Secrets.Keep(contract, utf8);
        var file = $"{_test.TypeName}.{_test.MethodName}.json";
        var document = IndentedJson.LayOut(utf8);
        ImmutableArray<ContractDiagnostic> findings = [.. contract.Problems, .. contract.Check(document, file)];
        if (!findings.Any(finding => finding.Severity == Severity.Error))
        {
            return;
        }

        var sources = new SourceLines(path => path == file ? document.ToArray() : SourceFiles.ReadFromDisk(path));
        var text = new FindingText(sources, new PrintOptions());
        var blocks = new DiagnosticList(findings).Limit(DiagnosticList.UsualLimit).Select(finding => string.Join(
            '\n', text.Frame(finding).Prepend(FailureMessage.Line(finding, _project))));
        throw new VerificationException(
            $"the document breaks contract {Quote(contract)}\n\n{string.Join("\n\n", blocks)}", findings);
    }

    /// <summary>The contract, without an error of its own.</summary>
    private LibraryContract Find()
    {
        var source = _project.Locate(_test.SourceFile);
        var folder = Path.GetDirectoryName(source) ?? _project.ProjectDirectory ?? AppContext.BaseDirectory;
        if (_host.Contracts.Find(_contract, folder, _project, out var problem) is { } contract)
        {
            return contract;
        }

        var line = _test.Line;
        var finding = new ContractDiagnostic(
            SetupRules.FixtureWithoutContract, Severity.Error, source ?? _test.SourceFile, new SourceRange(line, 1, line, 1), problem!);
        throw new VerificationException(FailureMessage.Line(finding, _project), [finding]);
    }
}
