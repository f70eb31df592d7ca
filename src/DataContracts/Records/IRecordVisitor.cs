namespace DataContracts.Records;

/// <summary>Takes the records of a block, one by one.</summary>
internal interface IRecordVisitor
{
    public void Visit(ReadOnlySpan<byte> record, in RecordPlace place);

    /// <summary>Takes a record whose bytes its reader could not give.</summary>
    public void VisitUnreadable(SyntaxProblem problem);
}
