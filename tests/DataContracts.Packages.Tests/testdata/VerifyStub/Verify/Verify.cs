// A stub of Verify 31, which can't be restored here, with its public signatures and the order in which its settings are called.
// It compares nothing.
using System.Text;
using Argon;
using VerifyTests;

namespace VerifyTests
{
    public enum ScrubberLocation
    {
        First,
        Last,
    }

    public class VerifyJsonWriter(JsonSerializer serializer) : JsonWriter
    {
        public void Serialize(object value) => serializer.Serialize(this, value);
    }

    public abstract class WriteOnlyJsonConverter : JsonConverter
    {
        public sealed override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) =>
            Write((VerifyJsonWriter)writer, value);

        public abstract void Write(VerifyJsonWriter writer, object value);
    }

    public class VerifySettings
    {
        internal JsonSerializerSettings Json { get; } = new() { Converters = { new InfoBuilder.Converter() } };

        internal Dictionary<string, List<Action<StringBuilder>>> Scrubbers { get; } = [];

        internal Action? Before { get; private set; }

        internal Action? After { get; private set; }

        public void OnVerify(Action before, Action after) => (Before, After) = (Before + before, After + after);

        public void AddExtraSettings(Action<JsonSerializerSettings> action) => action(Json);

        public void AddScrubber(string extension, Action<StringBuilder> scrubber, ScrubberLocation location = ScrubberLocation.First)
        {
            Scrubbers.TryAdd(extension, []);
            Scrubbers[extension].Insert(location == ScrubberLocation.First ? 0 : Scrubbers[extension].Count, scrubber);
        }
    }

    public class VerifyResult;

    public class SettingsTask(VerifySettings? settings, Func<VerifySettings, Task<VerifyResult>> buildTask)
    {
        public VerifySettings CurrentSettings { get; } = settings ?? new();

        public Task<VerifyResult> ToTask() => buildTask(CurrentSettings);

        public System.Runtime.CompilerServices.TaskAwaiter<VerifyResult> GetAwaiter() => ToTask().GetAwaiter();

        public static implicit operator Task<VerifyResult>(SettingsTask task) => task.ToTask();
    }
}

namespace VerifyXunit
{
    public static class Verifier
    {
        public static SettingsTask Verify(object? target, VerifySettings? settings = null) => Run(settings, own => Serialize(target, own));

        public static SettingsTask Verify(string? target, VerifySettings? settings = null) => Verify(target, "txt", settings);

        public static SettingsTask Verify(string? target, string extension, VerifySettings? settings = null) => Run(settings, own =>
        {
            var text = new StringBuilder(target);
            own.Scrubbers.GetValueOrDefault(extension)?.ForEach(scrubber => scrubber(text));
        });

        public static SettingsTask Verify(byte[] target, string extension, VerifySettings? settings = null) => Run(settings, _ => { });

        public static SettingsTask VerifyJson(string target, VerifySettings? settings = null) =>
            Run(settings, own => Serialize(JToken.Parse(target), own));

        private static void Serialize(object? target, VerifySettings settings)
        {
            var serializer = new JsonSerializer(settings.Json);
            serializer.Serialize(new VerifyJsonWriter(serializer), new InfoBuilder(target));
        }

        private static SettingsTask Run(VerifySettings? settings, Action<VerifySettings> verify) => new(settings, async own =>
        {
            own.Before?.Invoke();
            try
            {
                await Task.Yield();
                verify(own);
                return new VerifyResult();
            }
            finally
            {
                own.After?.Invoke();
            }
        });
    }
}

internal sealed class InfoBuilder(object? root)
{
    internal sealed class Converter : WriteOnlyJsonConverter
    {
        public override bool CanConvert(Type type) => type == typeof(InfoBuilder);

        public override void Write(VerifyJsonWriter writer, object value) => writer.Serialize(((InfoBuilder)value).Root ?? "null");
    }

    private object? Root { get; } = root;
}
