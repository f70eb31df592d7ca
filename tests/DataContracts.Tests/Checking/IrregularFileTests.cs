using System.Diagnostics;
using System.Net.Sockets;

namespace DataContracts.Tests.Checking;

/// <summary>Paths that are not regular files: pipes, devices, sockets and symbolic links.</summary>
public sealed class IrregularFileTests : IDisposable
{
    private readonly TestWorkspace _workspace = new();

    [LinuxFact]
    public void Special_file_is_reported_once_with_its_kind()
    {
        _workspace.Contract("orders", "{}").Fixture("fixtures/orders/good.json", "1");
        foreach (var (name, target) in new[] { ("zero.json", "/dev/zero"), ("zero.ndjson", "/dev/zero"), ("root.json", "/") })
        {
            _workspace.FixtureAt($"fixtures/orders/{name}");
            File.CreateSymbolicLink(_workspace.Folder[$"fixtures/orders/{name}"], target);
        }

        _workspace.FixtureAt("fixtures/orders/pipe.json").FixtureAt("fixtures/orders/pipe.jsonl").FixtureAt("fixtures/orders/socket.json");
        MakePipe("fixtures/orders/pipe.json");
        MakePipe("fixtures/orders/pipe.jsonl");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(_workspace.Folder["fixtures/orders/socket.json"]));

        Assert.Equal(
            [
                "fixtures/orders/pipe.json(1,1) DC0001: the file can't be read: it is a named pipe, and only regular files are read",
                "fixtures/orders/pipe.jsonl(1,1) DC0001: the file can't be read: it is a named pipe, and only regular files are read",
                "fixtures/orders/root.json(1,1) DC0001: the file can't be read: it is a folder",
                "fixtures/orders/socket.json(1,1) DC0001: the file can't be read: it is a socket, and only regular files are read",
                "fixtures/orders/zero.json(1,1) DC0001: the file can't be read: it is a device, and only regular files are read",
                "fixtures/orders/zero.ndjson(1,1) DC0001: the file can't be read: it is a device, and only regular files are read",
            ],
            _workspace.Lines());
    }

    [LinuxFact]
    public void Pipe_as_contract_or_reference_target_does_not_block()
    {
        _workspace.Contract("orders", """{ "$ref": "pipe.json" }""").ContractAt("contracts/pipe/pipe.schema.json");
        MakePipe("contracts/orders/pipe.json");
        Directory.CreateDirectory(_workspace.Folder["contracts/pipe"]);
        MakePipe("contracts/pipe/pipe.schema.json");

        Assert.Equal(
            ["contracts/orders/orders.schema.json DC0011", "contracts/orders/pipe.json DC0001", "contracts/pipe/pipe.schema.json DC0001"],
            _workspace.Rules());
    }

    [LinuxTheory]
    [InlineData("/etc/hostname")]
    [InlineData("/proc/self/environ")]
    [InlineData("../../outside/secret.json")]
    [InlineData("hop.json")]
    [InlineData("../up/outside/secret.json")]
    [InlineData("nested/../../../outside/secret.json")]
    public void Symbolic_link_out_of_the_contract_root_is_refused_without_showing_its_content(string target)
    {
        _workspace.Contract("orders", """{ "$ref": "evil.json" }""").File("outside/secret.json", "secret!")
            .File("contracts/orders/nested/a.json", "{}");
        File.CreateSymbolicLink(_workspace.Folder["contracts/orders/hop.json"], "../../outside/secret.json");
        File.CreateSymbolicLink(_workspace.Folder["contracts/up"], "..");
        File.CreateSymbolicLink(_workspace.Folder["contracts/orders/evil.json"], target);

        Assert.Equal(
            [
                "contracts/orders/orders.schema.json(1,11) DC0017: "
                + "'evil.json' leaves the contract root; only files below it are read",
            ],
            _workspace.Lines());
    }

    [LinuxFact]
    public void Folder_link_is_followed_only_within_the_contract_root()
    {
        _workspace.Contract("orders", """{ "$ref": "../inside/shared.json" }""")
            .Contract("parcels", """{ "$ref": "../away/shared.json" }""")
            .File("contracts/real/shared.json", """{ "type": "string" }""")
            .File("outside/shared.json", "{}")
            .Fixture("fixtures/orders/a.json", "1");
        File.CreateSymbolicLink(_workspace.Folder["contracts/inside"], "real");
        File.CreateSymbolicLink(_workspace.Folder["contracts/away"], "../outside");

        Assert.Equal(["contracts/parcels/parcels.schema.json DC0017", "fixtures/orders/a.json DC1001"], _workspace.Rules());
    }

    public void Dispose() => _workspace.Dispose();

    private void MakePipe(string path)
    {
        using var process = Process.Start("mkfifo", [_workspace.Folder[path]]);
        process.WaitForExit();
    }
}
