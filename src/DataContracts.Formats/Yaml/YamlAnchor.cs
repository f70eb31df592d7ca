namespace DataContracts.Formats;

/// <summary>A value that aliases repeat.</summary>
/// <param name="Utf8">Its JSON text.</param>
/// <param name="Values">How many values it holds, itself among them.</param>
/// <param name="Height">How deep they are nested in it; 1 for a scalar.</param>
internal sealed record YamlAnchor(byte[] Utf8, int Values, int Height);
