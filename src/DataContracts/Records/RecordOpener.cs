namespace DataContracts.Records;

/// <summary>Makes a stream the source of the records in it.</summary>
internal delegate IRecordSource RecordOpener(Stream input, RecordLimits limits);
