namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>Which patterns are read.</summary>
internal enum PatternMode
{
    /// <summary>Unicode mode, and what schemas in use write although it is forbidden there.</summary>
    Lenient,

    /// <summary>Unicode mode to the letter (flag <c>u</c>).</summary>
    Strict,

    /// <summary>Unicode mode with sets in classes (flag <c>v</c>).</summary>
    Sets,
}
