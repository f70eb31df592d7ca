using DataContracts.CodeGeneration.CSharp;
using DataContracts.CodeGeneration.Naming;
using DataContracts.CodeGeneration.Schemas;
using DataContracts.CodeGeneration.Shapes;
using DataContracts.Contracts;
using DataContracts.Diagnostics;
using DataContracts.Rules;

namespace DataContracts.CodeGeneration;

/// <summary>Generates the C# of one contract, or reports why there is none.</summary>
internal static class ContractTypes
{
    public static GeneratedContract? Create(
        ContractToGenerate contract, LoadedContract loaded, GenerationRequest request, List<ContractDiagnostic> diagnostics)
    {
        if (loaded.Compiled is not { } compiled)
        {
            var cause = loaded.Diagnostics.First(diagnostic => diagnostic.Severity == Severity.Error);
            diagnostics.Add(Finding.At(
                GenerationRules.NotGenerated,
                cause.File,
                cause.Range,
                $"no C# comes from contract '{loaded.ShownName}': {cause.Message}",
                cause.InstancePointer));
            return null;
        }

        var typeName = contract.TypeName ?? CSharpIdentifier.Pascal(loaded.Name);
        if (!CSharpIdentifier.IsIdentifier(typeName))
        {
            diagnostics.Add(Finding.At(
                GenerationRules.NotGenerated,
                loaded.File.Path,
                loaded.Header.NameRange,
                $"no C# identifier comes from the contract's name '{loaded.ShownName}'; set TypeName on its DataContract item"));
            return null;
        }

        var @namespace = contract.Namespace ?? request.DefaultNamespace;
        var ids = new SchemaIds();
        var root = new ContractSchema(ids, compiled.Node);
        var contracts = new NamedContracts(request, @namespace);
        var shapes = new ShapeReader(typeName, contracts, request.Options.AssertFormat, new Budget(ids), diagnostics);
        if (shapes.ReadDocument(root) is null)
        {
            diagnostics.Add(Finding.At(
                GenerationRules.NotGenerated,
                loaded.File.Path,
                loaded.Header.Range,
                $"no C# comes from contract '{loaded.ShownName}': "
                    + $"{shapes.ReasonAt(root) ?? "it describes neither an object with properties nor a list of them"}"));
            return null;
        }

        var types = shapes.Types.OrderByDescending(type => type.Name == typeName)
            .Select(type => new GeneratedType(type, TypeWriter.Write(type)));
        return new GeneratedContract(loaded, @namespace, typeName, [.. types]);
    }

    /// <summary>What is reported where generation itself fails, so that the contracts beside this one still have their types.</summary>
    public static ContractDiagnostic Failure(ContractToGenerate contract, Exception exception) => Finding.At(
        GenerationRules.NotGenerated,
        contract.Path,
        SourceRange.FileStart,
        $"no C# comes from contract '{WorkspaceLayout.NameOf(contract.Path)}', by a fault of the generator; please report it with the "
            + "contract: "
        + $"{exception.GetType().Name}: {CodeText.OneLine(exception.Message)} at {CodeText.OneLine(exception.StackTrace?.Split('\n')[0])}");
}
