namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>A repetition. Slot <c>Slot</c> counts its rounds; the next one holds where the round began.</summary>
internal readonly record struct BacktrackingLoop(int Min, int Max, bool Lazy, int Slot);
