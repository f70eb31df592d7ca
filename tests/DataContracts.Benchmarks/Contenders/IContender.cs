namespace DataContracts.Benchmarks.Contenders;

/// <summary>A validator to be measured in its own process.</summary>
internal interface IContender
{
    public void Compile(byte[] schema);

    /// <summary>Parses the documents into the form that the validator accepts; false if it only accepts text.</summary>
    public bool Parse(byte[][] documents);

    public bool IsValid(byte[] document);

    public bool IsValidParsed(int index);
}
