namespace DataContracts.CodeGeneration.Shapes;

/// <summary>The class inside a record with derived records that picks the one to read.</summary>
internal static class NestedConverter
{
    public const string Name = "Converter";
}
