using DataContracts.CodeGeneration.CSharp;
using DataContracts.CodeGeneration.Naming;
using DataContracts.CodeGeneration.Schemas;
using DataContracts.CodeGeneration.Shapes;
using DataContracts.Contracts;
using DataContracts.Diagnostics;
using DataContracts.Rules;

namespace DataContracts.CodeGeneration;

/// <summary>Makes the C# of one contract, or says why there is none.</summary>
internal static class ContractTypes
{
    public static GeneratedContract? Create(ContractToGenerate contract, LoadedContract loaded, string @namespace, CheckOptions options, List<ContractDiagnostic> diagnostics)
    {
        if (loaded.Compiled is null || loaded.Document is not { } document)
        {
            var cause = loaded.Diagnostics.First(diagnostic => diagnostic.Severity == Severity.Error);
            diagnostics.Add(Finding.At(GenerationRules.NotGenerated, cause.File, cause.Range, $"no C# comes of contract '{loaded.ShownName}': {cause.Message}", cause.InstancePointer));
            return null;
        }

        var typeName = contract.TypeName ?? CSharpIdentifier.Pascal(loaded.Name);
        if (!CSharpIdentifier.IsIdentifier(typeName))
        {
            diagnostics.Add(Finding.At(GenerationRules.NotGenerated, loaded.File.Path, loaded.Header.NameRange, $"no C# identifier comes of the contract's name '{loaded.ShownName}'; set TypeName on its DataContract item"));
            return null;
        }

        var shapes = new ShapeReader(typeName, options.AssertFormat, diagnostics);
        var root = shapes.ReadDocument(SchemaSet.Root(document, options));
        if (root is null)
        {
            diagnostics.Add(Finding.At(GenerationRules.NotGenerated, loaded.File.Path, loaded.Header.Range, $"no C# comes of contract '{loaded.ShownName}': it describes neither an object with properties nor a list of them"));
            return null;
        }

        var text = SourceText.Create(loaded.Name, loaded.Header.Version, Path.GetFileName(loaded.File.Path), @namespace, new TypeWriter(shapes.Types, typeName).Write());
        return new GeneratedContract(loaded, @namespace, shapes.Types, new GeneratedFile($"{@namespace}.{typeName}.g.cs", loaded.File.Path, text));
    }
}
