using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DataContracts.Snapshots.Scrubbing;

namespace DataContracts.Snapshots.Text;

/// <summary>
/// How System.Text.Json writes objects for Verify's form: members' own names, enums by name, nulls and defaults left out, dates numbered by
/// their own type.
/// </summary>
internal static class ObjectText
{
    public static JsonSerializerOptions Options(SnapshotSettings settings, TextScrubber scrubber)
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = new DefaultJsonTypeInfoResolver
            {
                Modifiers = { LeaveOutDefaults, ExtensionData.KeepInObject },
            },
            Converters = { new JsonStringEnumConverter(),
                new SortedDictionaries(new DictionaryEntries((key, _) => Name(key), ByRuntimeType: true)) },
            NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        };
        if (settings.ScrubValues)
        {
            options.Converters.Add(new ScrubbingConverter<DateTime>(value => scrubber.Counters.Of(ScrubbedValue.Of(value))));
            options.Converters.Add(new ScrubbingConverter<DateTimeOffset>(value => scrubber.Counters.Of(ScrubbedValue.Of(value))));
            options.Converters.Add(new ScrubbingConverter<DateOnly>(value => scrubber.Counters.Of(ScrubbedValue.Of(value))));
            options.Converters.Add(new ScrubbingConverter<TimeOnly>(value => scrubber.Counters.Of(ScrubbedValue.Of(value))));
        }

        return options;

        DictionaryName Name(object key)
        {
            ScrubbedValue? date = key switch
            {
                DateTime value => ScrubbedValue.Of(value),
                DateTimeOffset value => ScrubbedValue.Of(value),
                DateOnly value => ScrubbedValue.Of(value),
                TimeOnly value => ScrubbedValue.Of(value),
                _ => null,
            };
            var name = date is { } scrubbed && settings.ScrubValues ? scrubber.Counters.Of(scrubbed) : DictionaryNames.Plain(key);
            return new DictionaryName(name, (date is not null && settings.ScrubValues) || scrubber.IsVolatileName(name));
        }
    }

    private static void LeaveOutDefaults(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        foreach (var member in type.Properties)
        {
            var defaultValue = member.PropertyType.IsValueType ? Activator.CreateInstance(member.PropertyType) : null;
            member.ShouldSerialize = (_, value) =>
                value is bool || (!Equals(value, defaultValue) && value is not (ICollection { Count: 0 } or Stream));
        }
    }
}
