namespace DataContracts.Benchmarks.Contenders;

/// <summary>The validator of this repository, used through its public API.</summary>
internal sealed class ContractsContender : IContender
{
    private CompiledSchema? _contract;
    private SourceDocument[] _parsed = [];

    public void Compile(byte[] schema)
    {
        var compiler = new SchemaCompiler(new CompilerOptions { AssertFormat = false });
        _contract = compiler.Compile(Read(schema), out var problems)
            ?? throw new InvalidOperationException(string.Join("; ", problems.Select(problem => problem.Message)));
    }

    public bool Parse(byte[][] documents)
    {
        _parsed = [.. documents.Select(Read)];
        return true;
    }

    public bool IsValid(byte[] document) => _contract!.IsValid(document);

    public bool IsValidParsed(int index) => _contract!.IsValid(_parsed[index]);

    private static SourceDocument Read(byte[] utf8) =>
        SourceDocument.Parse(utf8, "document", 256, out var problem) ?? throw new InvalidOperationException(problem!.Message);
}
