using DataContracts.Packages.Tests.Harness;
using DataContracts.Tests;

namespace DataContracts.Packages.Tests.Scenarios;

[Collection(PackageTests.Name)]
public sealed class GeneratedTypeTests(PackageFixture package)
{
    private const string Item = """
        <ItemGroup>
          <DataContract Update="contracts/orders/orders.schema.json" Generate="true" Namespace="Shop.Contracts" TypeName="Order" />
        </ItemGroup>
        """;

    private const string Strict = """
        <PropertyGroup>
          <Nullable>enable</Nullable>
          <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          <GenerateDocumentationFile>true</GenerateDocumentationFile>
        </PropertyGroup>
        """;

    // Only limits that the C# types can express, to avoid warnings.
    private static readonly string s_contract = Orders.Contract
        .Replace("{ \"type\": \"integer\" }", "{ \"type\": \"integer\", \"minimum\": 0, \"maximum\": 999999 }", StringComparison.Ordinal)
        .Replace("\"format\": \"date\"", "\"format\": \"date\", \"pattern\": \"^2\"", StringComparison.Ordinal);

    private const string Use = """
        namespace Shop;

        internal static class Use
        {
            internal static Contracts.Order Order { get; } =
                new() { Id = 1, Status = Contracts.OrderStatus.Paid, Placed = new System.DateOnly(2026, 1, 2) };
        }
        """;

    [Fact]
    public void Design_time_build_generates_types_and_clean_deletes_them()
    {
        var project = Create();

        var editor = project.Run(
            "msbuild",
            "-t:Compile",
            "-p:DesignTimeBuild=true",
            "-p:BuildingInsideVisualStudio=true",
            "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true",
            "-getItem:CscCommandLineArgs").Succeeds();
        Assert.Contains("Shop.Contracts.Order.g.cs", editor.Text, StringComparison.Ordinal);

        var build = project.BuildInDetail().Succeeds();
        Assert.Empty(build.Rules);
        Assert.Equal(
            ["DataContracts.Generated.Converters.g.cs", "Shop.Contracts.Order.g.cs"], Files(project).Order(StringComparer.Ordinal));

        _ = project.Run("clean", project.File, "-nologo").Succeeds();
        Assert.Empty(Directory.GetFileSystemEntries(project.Intermediate, "datacontracts*"));
    }

    [Fact]
    public void Types_are_generated_again_only_if_the_contract_changed()
    {
        var project = Create();
        Assert.Equal(1, Runs(project.BuildInDetail().Succeeds()));
        var path = Path.Combine(project.Intermediate, "datacontracts", "Shop.Contracts.Order.g.cs");
        var (time, text) = (File.GetLastWriteTimeUtc(path), File.ReadAllText(path));

        Assert.Equal(0, Runs(project.BuildInDetail().Succeeds()));
        Assert.Equal(time, File.GetLastWriteTimeUtc(path));

        var changed = s_contract.Replace("\"placed\"", "\"ordered\"", StringComparison.Ordinal);
        var build = project.Write(Orders.ContractPath, changed).BuildInDetail().Fails();
        Assert.Equal(1, Runs(build));
        Assert.Contains("error CS0117", build.Text, StringComparison.Ordinal);

        // Replacing a file by an older one is a change too.
        _ = project.Write(Orders.ContractPath, s_contract);
        File.SetLastWriteTimeUtc(Path.Combine(project.Folder, Orders.ContractPath), DateTime.UtcNow.AddYears(-1));
        Assert.Equal(1, Runs(project.BuildInDetail().Succeeds()));
        Assert.Equal(text, File.ReadAllText(path));

        File.Delete(path);
        Assert.Equal(1, Runs(project.BuildInDetail().Succeeds()));
    }

    [Fact]
    public void Types_are_generated_again_if_a_referenced_file_changed()
    {
        const string Date = """{ "type": "string", "format": "date", "pattern": "^2" }""";
        var project = Create().Write("contracts/shared/date.json", Date)
            .Write(Orders.ContractPath, s_contract.Replace(Date, """{ "$ref": "../shared/date.json" }""", StringComparison.Ordinal));
        _ = project.Build().Succeeds();
        Assert.Equal(0, Runs(project.BuildInDetail().Succeeds()));

        var build = project.Write("contracts/shared/date.json", """{ "type": "string" }""").BuildInDetail().Fails();

        Assert.Equal(1, Runs(build));
        Assert.Contains("error CS0029", build.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Generated_types_are_removed_with_their_item()
    {
        var project = Create();
        _ = project.Build().Succeeds();

        var build = project.Define(Strict).Build().Fails();
        Assert.Contains("error CS0246", build.Text, StringComparison.Ordinal);
        File.Delete(Path.Combine(project.Folder, "Use.cs"));
        _ = project.Build().Succeeds();

        Assert.Empty(Files(project));
        Assert.False(File.Exists(Path.Combine(project.Intermediate, "datacontracts.generated")));
    }

    [Fact]
    public void Each_target_framework_has_its_own_types()
    {
        var project = Fill(package.CreateProject(targetFrameworks: "net10.0;net9.0"));

        Assert.Equal(2, Runs(project.BuildInDetail("-m:2").Succeeds()));
        Assert.Equal(0, Runs(project.BuildInDetail("-m:2").Succeeds()));
        Assert.Equal(
            File.ReadAllBytes(Path.Combine(project.Folder, "obj/Debug/net10.0/datacontracts/Shop.Contracts.Order.g.cs")),
            File.ReadAllBytes(Path.Combine(project.Folder, "obj/Debug/net9.0/datacontracts/Shop.Contracts.Order.g.cs")));
    }

    [Fact]
    public void Path_may_contain_spaces_and_non_ASCII_letters()
    {
        var project = Fill(package.CreateProject(package.CreateFolder("größe 価格 é")));

        Assert.Equal(1, Runs(project.BuildInDetail().Succeeds()));
        Assert.Equal(0, Runs(project.BuildInDetail().Succeeds()));
    }

    [Fact]
    public void Project_without_generated_types_does_not_load_the_generator()
    {
        var project = package.CreateProject().WithOrders();
        var tasks = package.CreateFolder("tasks");
        foreach (var file in BuiltFrom.TaskFiles)
        {
            File.Copy(file, Path.Combine(tasks, Path.GetFileName(file)));
        }

        var build = project.Run("build", project.File, "--no-restore", "-v:d", $"-p:_DataContractsTaskFolder={tasks}/").Succeeds();

        Assert.Equal(["1 of 1"], build.Checks);
        Assert.DoesNotContain("Target \"GenerateContractTypes\"", build.Text, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(project.Intermediate, "datacontracts.generate*"));
    }

    [Fact]
    public void Contract_without_types_is_an_error_in_each_build()
    {
        var project = Create().Write(Orders.ContractPath, """
            {
              "type": "text"
            }
            """).Define($"{Strict}{Item}<PropertyGroup><DataContractsCheck>false</DataContractsCheck></PropertyGroup>");

        for (var i = 0; i < 2; i++)
        {
            var build = project.Build().Fails();
            Assert.Equal(["error DC0030"], build.Rules);
            Assert.StartsWith(
                project.Finding(Orders.ContractPath, "(2,11): error DC0030: no C# comes from contract 'orders': "),
                Assert.Single(build.Findings),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Constraint_that_C_sharp_cannot_express_is_a_warning_unless_suppressed()
    {
        var project = package.CreateProject().WithOrders().Define(Item)
            .Write(
                Orders.ContractPath,
                s_contract.Replace("\"type\": \"integer\"", "\"type\": [\"integer\", \"string\"]", StringComparison.Ordinal));

        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(
                [project.Finding(
                    Orders.ContractPath, "(6,5): warning DC0031: in C# this is a JsonElement, since it may be a number or a string")],
                project.Build().Succeeds().Findings);
        }

        Assert.Equal(["error DC0031"], project.Build("-p:TreatWarningsAsErrors=true").Fails().Rules);
        Assert.Empty(project.Build("-p:NoWarn=DC0031").Succeeds().Rules);
    }

    [SlowTheory]
    [InlineData("Generate=\"yes\"", "the Generate of the DataContract 'orders.schema.json' is 'yes', but must be true or false")]
    [InlineData("Generate=\"true\" Namespace=\"Shop.1\"",
        "the Namespace of the DataContract 'orders.schema.json' is 'Shop.1', which is not a C# namespace")]
    [InlineData("Generate=\"true\" TypeName=\"class\"",
        "the TypeName of the DataContract 'orders.schema.json' is 'class', which is not a C# identifier")]
    public void Invalid_setting_is_reported_at_the_project(string metadata, string message)
    {
        var project = package.CreateProject().WithOrders()
            .Define($"""<ItemGroup><DataContract Update="{Orders.ContractPath}" {metadata} /></ItemGroup>""");

        Assert.Equal([$"{project.File}(1,1): error DC0024: {message}"], project.Build().Fails().Findings);
    }

    private ConsumerProject Create() => Fill(package.CreateProject());

    private static ConsumerProject Fill(ConsumerProject project) =>
        project.WithOrders().Write(Orders.ContractPath, s_contract).Define(Strict + Item).Write("Use.cs", Use);

    private static int Runs(BuildOutput build) =>
        build.Lines.Count(line => line.Contains("DataContracts: generated C# of ", StringComparison.Ordinal));

    private static string[] Files(ConsumerProject project)
    {
        var folder = Path.Combine(project.Intermediate, "datacontracts");
        return Directory.Exists(folder) ? [.. Directory.GetFiles(folder).Select(path => Path.GetFileName(path))] : [];
    }
}
