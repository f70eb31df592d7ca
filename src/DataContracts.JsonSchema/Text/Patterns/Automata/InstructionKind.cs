namespace DataContracts.JsonSchema.Text.Patterns;

internal enum InstructionKind
{
    Character,
    Fork,
    Assertion,
    Accept,
}
