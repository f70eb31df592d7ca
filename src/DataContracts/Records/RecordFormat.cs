namespace DataContracts.Records;

/// <summary>Files that hold one JSON document a line.</summary>
internal static class RecordFormat
{
    public static bool IsRecords(string path) =>
        path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);
}
