namespace DataContracts.Build.Configuration;

/// <summary>The project's properties as they are written there; null or empty where one is not set.</summary>
internal sealed record CheckProperties
{
    public string? Check { get; init; }

    public string? Severity { get; init; }

    public string? AssertFormat { get; init; }

    public string? DefaultDialect { get; init; }

    public string? MaxDepth { get; init; }
}
