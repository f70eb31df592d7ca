namespace DataContracts.Patterns;

internal enum InstructionKind
{
    Character,
    Fork,
    Assertion,
    Accept,
}
