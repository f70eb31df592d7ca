using System.Text;
using DataContracts.Signals.Documents;
using DataContracts.Signals.Measuring;

namespace DataContracts.Signals.Tests;

/// <summary>Measures rows that are in memory.</summary>
internal static class MeasuredRowsOf
{
    public static readonly DateTimeOffset Now = new(2026, 11, 25, 6, 0, 0, TimeSpan.Zero);

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static CompiledSchema Compile(string contract) =>
        new SchemaCompiler(new CompilerOptions { AssertFormat = true }).Compile(
            SourceDocument.Parse(s_utf8.GetBytes(contract), "/orders.schema.json", 64, out _)!, out _)!;

    public static DataFile File(string name, params IEnumerable<string> rows) => File(name, s_utf8.GetBytes(string.Join('\n', rows)));

    public static DataFile File(string name, byte[] content) => new(name, () => new MemoryStream(content, writable: false));

    public static SignalsDocument Measure(CompiledSchema contract, MeasuringOptions options, params IEnumerable<DataFile> files)
    {
        using var measurement = new Measurement(contract, options);
        foreach (var file in files)
        {
            measurement.Add(file);
        }

        var rows = measurement.Finish();
        return new SignalsDocument(
            new ContractStamp("orders", "1.4.0", "00"), RunStamp.Of(options.Now, "1.2.0"), [.. measurement.Sources], rows)
        {
            Duplicates = options.Key is null ? null : new DuplicateCount([.. options.Key.Pointers], measurement.CountDuplicates()),
        };
    }

    public static SignalsDocument Measure(string contract, params IEnumerable<string> rows) =>
        Measure(Compile(contract), new MeasuringOptions { Now = Now }, File("orders.ndjson", rows));

    public static string Write(SignalsDocument document, bool withState = true)
    {
        using var output = new MemoryStream();
        SignalsWriter.Write(document, output, withState);
        return s_utf8.GetString(output.ToArray());
    }

    public static SignalsDocument Read(string document)
    {
        var read = SignalsReader.Read(s_utf8.GetBytes(document), out var problem);
        Assert.Null(problem);
        return read!;
    }
}
