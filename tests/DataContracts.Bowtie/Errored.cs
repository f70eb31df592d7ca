using System.Text.Json;

namespace DataContracts.Bowtie;

/// <summary>The response of the protocol if there is no verdict, with the reason.</summary>
internal static class Errored
{
    public static void Write(Utf8JsonWriter answer, Exception exception)
    {
        answer.WriteBoolean("errored", true);
        answer.WriteStartObject("context");
        answer.WriteString("message", exception.Message);
        if (exception is not CaseException)
        {
            answer.WriteString("traceback", exception.ToString());
        }

        answer.WriteEndObject();
    }
}
