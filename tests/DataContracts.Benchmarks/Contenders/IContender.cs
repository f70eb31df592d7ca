namespace DataContracts.Benchmarks.Contenders;

/// <summary>A validator to be measured, in a process of its own.</summary>
internal interface IContender
{
    public void Compile(byte[] schema);

    /// <summary>Reads documents into whatever form the validator takes them parsed; false where it has none.</summary>
    public bool Parse(byte[][] documents);

    public bool IsValid(byte[] document);

    public bool IsValidParsed(int index);
}
