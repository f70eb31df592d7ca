namespace DataContracts.Cli.Tests;

/// <summary>A temporary folder for one test.</summary>
internal sealed class Workspace : IDisposable
{
    public Workspace(params (string Path, string Content)[] files)
    {
        Folder = Directory.CreateTempSubdirectory("contracts-").FullName;
        foreach (var (path, content) in files)
        {
            Write(path, content);
        }
    }

    public string Folder { get; }

    public static Workspace WithOrders(params (string Path, string Content)[] more) =>
        new([("contracts/order/order.schema.json", Orders.Contract), ("fixtures/order/ok.json", Orders.Valid), .. more]);

    public string Full(string path) => Path.Combine(Folder, path);

    public void Write(string path, string content) => Write(path, System.Text.Encoding.UTF8.GetBytes(content));

    public void Write(string path, byte[] content)
    {
        var full = Full(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
