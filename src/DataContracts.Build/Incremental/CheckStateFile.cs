using static DataContracts.Build.Incremental.StateFile;

namespace DataContracts.Build.Incremental;

/// <summary>The state of a check on disk.</summary>
internal sealed class CheckStateFile(string path)
{
    private readonly StateFile _file = new(path);

    public CheckState? Read() => _file.Read(reader => new CheckState(
        reader.ReadString(),
        ReadMap(
            reader, () => new ContractState(reader.ReadString(), ReadOptional(reader), ReadMap(reader, () => ReadRecord(reader)))),
        ReadMap(reader, () => new FixtureState(ReadRecord(reader), ReadOptional(reader), reader.ReadString())),
        reader.ReadBoolean() ? ReadRun(reader) : null));

    /// <summary>Writes the state; where that fails, the next check only takes longer.</summary>
    public void TryWrite(CheckState state) => _file.TryWrite(writer =>
    {
        writer.Write(state.Key);
        WriteMap(writer, state.Contracts, contract =>
        {
            writer.Write(contract.Name);
            WriteOptional(writer, contract.Identifier);
            WriteMap(writer, contract.Sources, record => WriteRecord(writer, record));
        });
        WriteMap(writer, state.Fixtures, fixture =>
        {
            WriteRecord(writer, fixture.File);
            WriteOptional(writer, fixture.NamedContract);
            writer.Write(fixture.ContractPath);
        });
        writer.Write(state.CleanRun is not null);
        if (state.CleanRun is { } run)
        {
            WriteRun(writer, run);
        }
    });
}
