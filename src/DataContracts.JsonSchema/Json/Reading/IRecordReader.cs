using System.Buffers;

namespace DataContracts.JsonSchema;

/// <summary>Reads a file that holds many documents, one after the other: documents of YAML, rows of a table.</summary>
/// <remarks>It must not need more memory for a longer file, so it limits the length of a record itself.</remarks>
public interface IRecordReader
{
    /// <summary>Reads the next record.</summary>
    /// <param name="json">Takes the record's JSON text.</param>
    /// <returns>The record, or null after the last one.</returns>
    /// <exception cref="IOException">The file can't be read any further.</exception>
    public SourceRecord? Read(IBufferWriter<byte> json);
}
