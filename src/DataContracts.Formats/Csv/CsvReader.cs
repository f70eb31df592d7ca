using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using nietras.SeparatedValues;

namespace DataContracts.Formats;

/// <summary>
/// Reads a table of separated values (RFC 4180; commas, semicolons, tabs or bars) as one object a row, named by the header. Each value
/// is where its cell is in the file.
/// </summary>
public sealed class CsvReader : IRecordReader, IDisposable
{
    private static readonly string s_mark = Encoding.Latin1.GetString(Encoding.UTF8.Preamble);

    private readonly Func<string, CellTypes> _typesOf;
    private readonly StartedReader _text;
    private readonly char? _delimiter;
    private readonly JsonText _json = new();
    private readonly List<SourceRange> _cells = [];
    private CsvColumn[] _columns = [];
    private SepReader? _rows;

    /// <summary>Reads from a stream.</summary>
    /// <param name="input">The bytes of the file, in UTF-8; a byte order mark is skipped.</param>
    /// <param name="typesOf">What the cells of a column may be, by its name.</param>
    /// <param name="delimiter">What is between cells; null to find it out from the header.</param>
    public CsvReader(Stream input, Func<string, CellTypes> typesOf, char? delimiter = null)
    {
        _typesOf = typesOf;
        _delimiter = delimiter;
        _text = new StartedReader(input);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">Two columns have the same name.</exception>
    public SourceRecord? Read(IBufferWriter<byte> json)
    {
        if (_rows is null)
        {
            Open();
        }

        while (_rows!.MoveNext())
        {
            var row = _rows.Current;
            if (row.Span.IsEmpty)
            {
                continue;
            }

            var record = Read(row);
            json.Write(record.Problem is null ? _json.Bytes : []);
            return record;
        }

        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _rows?.Dispose();
        _text.Dispose();
    }

    private void Open()
    {
        _text.Skip(_text.Start.StartsWith(s_mark, StringComparison.Ordinal) ? s_mark.Length : 0);
        var delimiter = _delimiter ?? CsvDelimiter.Find(_text.Start);
        _rows = Sep.New(delimiter).Reader(options => options with { HasHeader = false, DisableColCountCheck = true }).From(_text);
        while (_rows.MoveNext())
        {
            if (!_rows.Current.Span.IsEmpty)
            {
                ReadHeader(_rows.Current);
                return;
            }
        }
    }

    private void ReadHeader(SepReader.Row header)
    {
        var columns = new List<CsvColumn>();
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var column = 0; column < header.ColCount; column++)
        {
            _json.Clear();
            var cell = header[column].Span;
            var isQuoted = cell is ['"', .., '"'];
            _json.WriteString(isQuoted ? cell[1..^1] : cell, isQuoted);
            var name = Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(Unquoted(cell)));
            if (!names.TryAdd(name, column))
            {
                throw new InvalidDataException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"the columns {names[name] + 1} and {column + 1} have the same name, so no row has one meaning"));
            }

            columns.Add(new CsvColumn(Encoding.Latin1.GetString(_json.Bytes) + ":", _typesOf(name)));
        }

        _columns = [.. columns];
    }

    private SourceRecord Read(SepReader.Row row)
    {
        var place = new CsvPlaces(row.LineNumberFrom);
        if (row.ColCount != _columns.Length)
        {
            return new SourceRecord(Problem(place.Of(row.Span), string.Create(
                CultureInfo.InvariantCulture,
                $"this row has {Count(row.ColCount)}, but the header has {_columns.Length}")));
        }

        var start = place;
        _cells.Clear();
        _json.Clear();
        _json.Write("{");
        for (var column = 0; column < _columns.Length; column++)
        {
            var cell = row[column].Span;
            var range = place.Of(cell);
            if (_columns[column].Write(cell, _json, isFirst: _cells.Count == 0))
            {
                _cells.Add(range);
            }

            place = CsvPlaces.After(range);
        }

        _json.Write("}");
        var rowRange = start.Of(row.Span);
        return Utf8.IsValid(_json.Bytes)
            ? new SourceRecord(rowRange, SourceOrigins.Row(rowRange, [.. _cells]))
            : new SourceRecord(new SyntaxProblem(SyntaxRules.NotUtf8, rowRange, "this row is not UTF-8"));
    }

    private static SyntaxProblem Problem(SourceRange range, string message) => new(SyntaxRules.NotJson, range, message);

    private static string Unquoted(ReadOnlySpan<char> cell) => cell is ['"', .., '"']
        ? cell[1..^1].ToString().Replace("\"\"", "\"", StringComparison.Ordinal)
        : cell.ToString();

    private static string Count(int cells) =>
        string.Create(CultureInfo.InvariantCulture, $"{cells} {(cells == 1 ? "cell" : "cells")}");
}
