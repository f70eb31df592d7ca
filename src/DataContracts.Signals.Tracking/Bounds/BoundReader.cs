using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using DataContracts.Diagnostics;

namespace DataContracts.Signals.Bounds;

/// <summary>Reads the bounds of a contract: <c>x-quality</c> beside a property, or at the root.</summary>
internal sealed class BoundReader
{
    private static readonly ImmutableArray<string> s_units = ["rows", "percent", "seconds"];

    private readonly ImmutableArray<ContractPlace> _places;
    private readonly ImmutableArray<QualityBound>.Builder _bounds = ImmutableArray.CreateBuilder<QualityBound>();
    private readonly List<SchemaProblem> _problems = [];
    private readonly string _file;

    private BoundReader(SourceDocument contract)
    {
        _file = contract.Path;
        _places = ContractPlaces.Of(contract);
    }

    public static ContractBounds Read(SourceDocument contract)
    {
        var reader = new BoundReader(contract);
        foreach (var place in reader._places)
        {
            reader.Read(place);
        }

        // A subschema that several places share is read once for each.
        return new ContractBounds(
            reader._places,
            reader._bounds.ToImmutable(),
            [.. reader._problems.DistinctBy(problem => (problem.Pointer, problem.Range))]);
    }

    private void Read(ContractPlace place)
    {
        // Bounds of the root are of all rows, so a property that refers to the root does not have them.
        var isNestedRoot = place.Schema.Pointer.Length == 0 && place.Pointer.Length > 0;
        if (isNestedRoot || !place.Schema.TryGetProperty("x-quality"u8, out var list))
        {
            return;
        }

        if (list.Kind != JsonKind.Array)
        {
            Report(list, "write an array of quality objects: [{ \"metric\": \"nullValues\", \"mustBe\": 0 }]");
            return;
        }

        foreach (var bound in list.EnumerateArray())
        {
            if (bound.Kind != JsonKind.Object)
            {
                Report(bound, "write a quality object: { \"metric\": \"nullValues\", \"mustBe\": 0 }");
            }
            else if (MetricOf(bound, place) is { } metric && LimitOf(bound, metric) is { } limit)
            {
                Read(bound, place, metric, limit);
            }
        }
    }

    private void Read(JsonElementView bound, ContractPlace place, BoundMetric metric, BoundLimit limit)
    {
        var arguments = bound.TryGetProperty("arguments"u8, out var given) ? given : default;
        var hasArguments = arguments != default;
        var unit = Text(bound, "unit"u8);
        var properties = hasArguments ? Properties(arguments, place) : [];
        if (unit is not null && !IsUnitOf(unit, metric))
        {
            bound.TryGetProperty("unit"u8, out var written);
            Report(written, s_units.Contains(unit)
                ? $"'{metric.Name}' is not counted in {unit}"
                : $"'{unit}' is not a unit. Units are {string.Join(", ", s_units)}");
            return;
        }

        if (metric.Name == "duplicateValues" && place.Pointer.Length == 0 && properties.IsEmpty)
        {
            Report(bound, "name the properties that together must not repeat: \"arguments\": { \"properties\": [\"id\"] }");
            return;
        }

        _bounds.Add(new QualityBound(place, metric, limit, bound.Range, bound.Pointer)
        {
            Severity = SeverityOf(bound),
            IsPercent = unit == "percent",
            Quantile = hasArguments && NumberOf(arguments, "q"u8) is { } quantile ? quantile : 0.5,
            Properties = metric.Name == "duplicateValues" && properties.IsEmpty ? [place.Pointer] : properties,
            HasOwnValues = hasArguments
                && (arguments.TryGetProperty("validValues"u8, out _) || arguments.TryGetProperty("pattern"u8, out _)),
        });
    }

    private static bool IsUnitOf(string unit, BoundMetric metric) => (unit, metric.Units) is
        ("rows", BoundUnits.Rows or BoundUnits.WholeRows) or ("percent", BoundUnits.Rows) or ("seconds", BoundUnits.Seconds);

    private BoundMetric? MetricOf(JsonElementView bound, ContractPlace place)
    {
        if (Text(bound, "metric"u8) is not { } name)
        {
            Report(bound, $"the quality object has no metric. Write one of {MetricNames(place)}");
            return null;
        }

        bound.TryGetProperty("metric"u8, out var written);
        if (BoundMetric.All.FirstOrDefault(metric => metric.Name == name) is not { } metric)
        {
            Report(written, NearName.Of(name, BoundMetric.All.Select(known => known.Name)) is { } near
                ? $"'{name}' is not a metric; did you mean '{near}'?"
                : $"'{name}' is not a metric. Write one of {MetricNames(place)}");
            return null;
        }

        if (metric.IsOfWhole is { } isOfWhole && isOfWhole != (place.Pointer.Length == 0))
        {
            Report(written, isOfWhole
                ? $"'{name}' is of all rows: move it to x-quality at the root of the contract"
                : $"'{name}' is of a property: move it to x-quality beside that property");
            return null;
        }

        return metric;
    }

    private static string MetricNames(ContractPlace place) => string.Join(", ", BoundMetric.All
        .Where(metric => metric.IsOfWhole is null || metric.IsOfWhole == (place.Pointer.Length == 0))
        .Select(metric => metric.Name));

    private BoundLimit? LimitOf(JsonElementView bound, BoundMetric metric)
    {
        (BoundOperator Operator, JsonElementView Value)[] found =
        [
            .. BoundOperator.All
                .Where(each => bound.TryGetProperty(Encoding.UTF8.GetBytes(each.Name), out _))
                .Select(each => (each, bound.TryGetProperty(Encoding.UTF8.GetBytes(each.Name), out var value) ? value : default)),
        ];
        if (found is not [var (operation, written)])
        {
            Report(bound, found.Length == 0
                ? $"the quality object has no operator. Write one of {BoundOperator.Names}"
                : $"a quality object has one operator, and this one has {string.Join(" and ", found.Select(each => each.Operator.Name))}. "
                    + "Write an object for each");
            return null;
        }

        double?[] values = operation.TakesTwo
            ? [.. written.EnumerateArray().Select(value => NumberOf(value, metric))]
            : [NumberOf(written, metric)];
        switch (values)
        {
            case [{ } only] when !operation.TakesTwo:
                return new BoundLimit(operation, only, only);
            case [{ } low, { } high] when operation.TakesTwo && low <= high:
                return new BoundLimit(operation, low, high);
            default:
                Report(written, operation.TakesTwo
                    ? $"'{operation.Name}' takes two numbers, the smaller one first: [20, 100]"
                    : metric.Units == BoundUnits.Seconds
                        ? $"'{operation.Name}' takes a number of seconds or a duration such as \"PT1H\""
                        : $"'{operation.Name}' takes a number");
                return null;
        }
    }

    /// <summary>The pointers of the properties that an argument names; one that the contract does not declare is a problem.</summary>
    private ImmutableArray<string> Properties(JsonElementView arguments, ContractPlace place)
    {
        JsonElementView[] named = arguments.TryGetProperty("properties"u8, out var list) ? [.. list.EnumerateArray()]
            : arguments.TryGetProperty("property"u8, out var one) ? [one]
            : [];
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var name in named.Where(name => name.Kind == JsonKind.String))
        {
            var text = name.GetString();
            var pointer = text.StartsWith('/')
                ? text
                : DataContracts.JsonSchema.Json.Reading.JsonPointer.Append(place.Pointer, text);
            if (!_places.Any(each => each.Pointer == pointer))
            {
                Report(name, $"'{text}' is not a property of the contract");
            }

            found.Add(pointer);
        }

        return found.ToImmutable();
    }

    private static double? NumberOf(JsonElementView value, BoundMetric metric)
    {
        if (value.Kind == JsonKind.Number)
        {
            return double.Parse(value.RawUtf8, NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        if (value.Kind != JsonKind.String || metric.Units != BoundUnits.Seconds)
        {
            return null;
        }

        try
        {
            return XmlConvert.ToTimeSpan(value.GetString()).TotalSeconds;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            return null;
        }
    }

    private static double? NumberOf(JsonElementView value, ReadOnlySpan<byte> name) =>
        value.TryGetProperty(name, out var number) && number.Kind == JsonKind.Number
            ? double.Parse(number.RawUtf8, NumberStyles.Float, CultureInfo.InvariantCulture)
            : null;

    private static string? Text(JsonElementView value, ReadOnlySpan<byte> name) =>
        value.TryGetProperty(name, out var text) && text.Kind == JsonKind.String ? text.GetString() : null;

    private Severity SeverityOf(JsonElementView bound)
    {
        if (!bound.TryGetProperty("severity"u8, out var severity))
        {
            return Severity.Warning;
        }

        switch (severity.Kind == JsonKind.String ? severity.GetString() : null)
        {
            case "error":
                return Severity.Error;
            case "warning":
                return Severity.Warning;
            default:
                Report(severity, "the severity is \"error\" or \"warning\"");
                return Severity.Warning;
        }
    }

    private void Report(JsonElementView place, string message) =>
        _problems.Add(new SchemaProblem(SchemaRules.InvalidSchema, _file, place.Range, $"'x-quality': {message}", place.Pointer));
}
