using System.Text;
using DataContracts.JsonSchema.Text.StringFormats;

namespace DataContracts.JsonSchema.Tests.Text.StringFormats;

public sealed class TimeFormatTests
{
    [Theory]
    [InlineData("0000-02-29", true)]
    [InlineData("2024-02-29", true)]
    [InlineData("9999-12-31", true)]
    [InlineData("1900-02-29", false)]
    [InlineData("2023-04-31", false)]
    [InlineData("2024-1-01", false)]
    [InlineData("2024-01-01T", false)]
    [InlineData("", false)]
    [InlineData("\u0662024-01-01", false)]
    [InlineData("2024-01-00", false)]
    [InlineData("2024-13-01", false)]
    public void A_date_is_a_full_date_of_RFC_3339(string text, bool expected) =>
        Assert.Equal(expected, DateFormat.IsValid(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("00:00:00Z", true)]
    [InlineData("23:59:59.000001+23:59", true)]
    [InlineData("12:00:00-00:00", true)]
    [InlineData("05:29:60+05:30", true)]
    [InlineData("08:59:60.5+09:00", true)]
    [InlineData("24:00:00Z", false)]
    [InlineData("12:00:00", false)]
    [InlineData("12:00:00.Z", false)]
    [InlineData("12:00:00+24:00", false)]
    [InlineData("12:00:00+1:00", false)]
    [InlineData("12:00:60Z", false)]
    [InlineData("12:00:61Z", false)]
    [InlineData("12:00:00 Z", false)]
    [InlineData("12:00Z", false)]
    public void A_time_has_an_offset_and_a_leap_second_only_at_the_end_of_a_UTC_day(string text, bool expected) =>
        Assert.Equal(expected, TimeFormat.IsValid(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("2016-12-31T23:59:60Z", true)]
    [InlineData("2015-07-01T08:59:60+09:00", true)]
    [InlineData("2015-06-30T15:59:60-08:00", true)]
    [InlineData("2024-01-01t00:00:00z", true)]
    [InlineData("2024-03-01T00:59:60+01:00", true)]
    [InlineData("2016-12-30T23:59:60Z", false)]
    [InlineData("2015-07-02T08:59:60+09:00", false)]
    [InlineData("2015-06-29T15:59:60-08:00", false)]
    [InlineData("2015-06-30T23:59:60-00:01", false)]
    [InlineData("2024-01-01 00:00:00Z", false)]
    [InlineData("2024-01-01T", false)]
    [InlineData("2024-02-30T00:00:00Z", false)]
    [InlineData("2024-01-01T00:00:00", false)]
    [InlineData("", false)]
    public void A_date_time_has_a_leap_second_only_at_the_end_of_a_UTC_month(string text, bool expected) =>
        Assert.Equal(expected, DateTimeFormat.IsValid(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("P1Y", true)]
    [InlineData("P1Y2M3DT4H5M6S", true)]
    [InlineData("P0W", true)]
    [InlineData("PT1M", true)]
    [InlineData("P1DT1S", true)]
    [InlineData("p1dt1h", true)]
    [InlineData("P1YT1S", true)]
    [InlineData("P", false)]
    [InlineData("PT", false)]
    [InlineData("P1DT", false)]
    [InlineData("P1W1D", false)]
    [InlineData("P1DW", false)]
    [InlineData("PW", false)]
    [InlineData("P1Y1D", false)]
    [InlineData("PT1H1S", false)]
    [InlineData("P1H", false)]
    [InlineData("PT1D", false)]
    [InlineData("P1.5D", false)]
    [InlineData("1D", false)]
    [InlineData("P1S", false)]
    [InlineData("P\u0661D", false)]
    [InlineData("PT1", false)]
    public void A_duration_is_one_of_RFC_3339_appendix_A(string text, bool expected) =>
        Assert.Equal(expected, DurationFormat.IsValid(Encoding.UTF8.GetBytes(text)));
}
