namespace DataContracts.Signals.Measuring;

internal enum SourceProblemKind
{
    /// <summary>Reading stopped before the end; what came before is measured.</summary>
    CutOff,

    /// <summary>The file is UTF-16, so none of its lines can be read.</summary>
    Utf16,
}
