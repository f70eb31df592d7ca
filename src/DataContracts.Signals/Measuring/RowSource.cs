using DataContracts.Formats;
using DataContracts.Records;

namespace DataContracts.Signals.Measuring;

/// <summary>The rows of a file, by the format that its name says.</summary>
internal sealed class RowSource : IDisposable
{
    private readonly CsvReader? _table;

    public RowSource(DataFile file, Stream text, ColumnTypes columns, RecordLimits limits)
    {
        _table = IsTable(file) ? new CsvReader(text, columns.Of, file.Delimiter) : null;
        Records = _table is null ? new LineRecordSource(text, limits) : new SequentialRecordSource(_table, limits);
    }

    public IRecordSource Records { get; }

    /// <summary>Whether the file is a table of separated values.</summary>
    public static bool IsTable(DataFile file) => file.HasEnding(".csv") || file.HasEnding(".tsv");

    public void Dispose() => _table?.Dispose();
}
