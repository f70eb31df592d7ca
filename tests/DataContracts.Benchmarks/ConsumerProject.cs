using System.Globalization;

namespace DataContracts.Benchmarks;

/// <summary>A typical project with or without the package and a given number of fixtures.</summary>
internal sealed class ConsumerProject
{
    private const string Contract = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "x-contract": { "name": "orders", "version": "1.0.0", "owner": "sales", "expected": "One document an order.",
            "rollback": "Deploy the release before." },
          "type": "object",
          "required": ["id", "total", "lines"],
          "additionalProperties": false,
          "properties": {
            "id": { "type": "string", "pattern": "^o-[0-9]+$" },
            "total": { "type": "number", "minimum": 0 },
            "lines": { "type": "array", "items": { "type": "object", "required": ["sku"], "properties": { "sku": { "type": "string" },
              "qty": { "type": "integer", "minimum": 1 } } } }
          }
        }
        """;

    public ConsumerProject(string folder, string? packageVersion, string packages, int fixtures)
    {
        Folder = folder;
        Directory.CreateDirectory(folder);
        var reference = packageVersion is null
            ? ""
            : $"<PackageReference Include=\"DataContracts.Build\" Version=\"{packageVersion}\" PrivateAssets=\"all\" />";
        File.WriteAllText(Path.Combine(folder, "App.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <RestoreAdditionalProjectSources>{packages}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{Path.Combine(packages, "cache")}</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>{reference}</ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Class.cs"), "public class Class;");
        AddFixtures(fixtures);
        Shell.Run(folder, "dotnet", "restore");
    }

    public string Folder { get; }

    public TimeSpan Build() => Shell.Run(Folder, "dotnet", "build", "--no-restore", "-nodereuse:false");

    public void ChangeOneFixture()
    {
        var path = Path.Combine(Folder, "fixtures", "orders", "0.json");
        File.WriteAllText(path, File.ReadAllText(path) + "\n");
    }

    public void Clean() => Shell.Run(Folder, "dotnet", "clean");

    private void AddFixtures(int count)
    {
        Directory.CreateDirectory(Path.Combine(Folder, "contracts", "orders"));
        Directory.CreateDirectory(Path.Combine(Folder, "fixtures", "orders"));
        File.WriteAllText(Path.Combine(Folder, "contracts", "orders", "orders.schema.json"), Contract);
        for (var i = 0; i < count; i++)
        {
            var text = string.Create(
                CultureInfo.InvariantCulture,
                $$"""{ "id": "o-{{i}}", "total": {{i}}.5, "lines": [ { "sku": "a-{{i}}", "qty": 1 }, { "sku": "b", "qty": 2 } ] }""");
            File.WriteAllText(Path.Combine(Folder, "fixtures", "orders", string.Create(CultureInfo.InvariantCulture, $"{i}.json")), text);
        }
    }
}
