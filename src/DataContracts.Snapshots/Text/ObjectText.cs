using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DataContracts.Snapshots.Scrubbing;

namespace DataContracts.Snapshots.Text;

/// <summary>How System.Text.Json writes objects for Verify's form: members' own names, enums by name, nulls and defaults left out, dates numbered by their own type.</summary>
internal static class ObjectText
{
    public static JsonSerializerOptions Options(SnapshotSettings settings, Counters counters)
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutDefaults } },
            Converters = { new JsonStringEnumConverter(), new SortedDictionaryConverter() },
            NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        };
        if (settings.ScrubValues)
        {
            options.Converters.Add(new ScrubbingConverter<DateTime>(counters.Of));
            options.Converters.Add(new ScrubbingConverter<DateTimeOffset>(counters.Of));
            options.Converters.Add(new ScrubbingConverter<DateOnly>(counters.Of));
            options.Converters.Add(new ScrubbingConverter<TimeOnly>(counters.Of));
        }

        return options;
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
            member.ShouldSerialize = (_, value) => value is bool || (!Equals(value, defaultValue) && value is not (ICollection { Count: 0 } or Stream));
        }
    }
}
