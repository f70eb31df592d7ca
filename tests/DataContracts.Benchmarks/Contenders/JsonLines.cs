namespace DataContracts.Benchmarks.Contenders;

internal static class JsonLines
{
    public static byte[][] Read(string file)
    {
        var content = File.ReadAllBytes(file);
        var documents = new List<byte[]>();
        foreach (var line in content.AsSpan().Split((byte)'\n'))
        {
            if (line.End.Value > line.Start.Value)
            {
                documents.Add(content[line]);
            }
        }

        return [.. documents];
    }
}
