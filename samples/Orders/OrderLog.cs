namespace Orders;

/// <summary>Keeps orders as they were placed: a file with a line of JSON for each.</summary>
/// <param name="path">The file.</param>
public sealed class OrderLog(string path)
{
    /// <summary>Adds an order.</summary>
    public void Add(Order order)
    {
        using var file = new FileStream(path, FileMode.Append, FileAccess.Write);
        file.Write([.. OrderWriter.Write(order), (byte)'\n']);
    }
}
