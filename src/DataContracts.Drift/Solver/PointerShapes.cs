namespace DataContracts.Drift.Solver;

/// <summary>JSON Pointers as patterns.</summary>
internal static class PointerShapes
{
    public const string Pointer = "(?:/(?:[^~]|~[01])*)?";

    /// <summary>A move within an array, which drafts before 2019-09 do not have.</summary>
    public const string Move = "(?:[+-][1-9][0-9]*)?";

    public static string Relative(string move) => $"^(?:0|[1-9][0-9]*){move}(?:#|{Pointer})$";
}
