namespace DataContracts.Build;

/// <summary>What the outcome of a check depends on besides its files.</summary>
internal static class CheckKey
{
    public static string Create(CheckOptions options) => string.Join(
        '|',
        typeof(SchemaCompiler).Module.ModuleVersionId,
        typeof(SchemaComparer).Module.ModuleVersionId,
        typeof(ContractChecker).Module.ModuleVersionId,
        typeof(CheckKey).Module.ModuleVersionId,
        options.AssertFormat,
        options.MaxDepth,
        string.Join(';', options.ContractRoots),
        options.DefaultDialect);
}
