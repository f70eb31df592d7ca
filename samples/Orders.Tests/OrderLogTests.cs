namespace Orders.Tests;

/// <summary>The log that the sample's README measures.</summary>
public sealed class OrderLogTests : IDisposable
{
    private const int Days = 16;
    private const int OrdersOfDay = 8;

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"orders-{Guid.NewGuid():N}.ndjson");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Log_of_two_weeks_is_the_one_that_is_measured()
    {
        var log = new OrderLog(_path);
        foreach (var order in Placed())
        {
            log.Add(order);
        }

        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "events", "orders.ndjson")), File.ReadAllText(_path));
    }

    private static IEnumerable<Order> Placed()
    {
        var random = new Random(1);
        var start = new DateTimeOffset(2026, 11, 1, 6, 0, 0, TimeSpan.Zero);
        for (var number = 0; number < Days * OrdersOfDay; number++)
        {
            var day = number / OrdersOfDay;

            // On the last day the shop sends euros instead of cents: each order is valid, and all are wrong.
            var unit = day == Days - 1 ? 1 : 100;
            var isPaid = random.Next(4) > 0;
            yield return new Order(
                FormattableString.Invariant($"ORD-{number + 1:000000}"),
                start.AddDays(day).AddMinutes(random.Next(15 * 60)),
                isPaid ? OrderStatus.Paid : OrderStatus.New,
                new Customer(FormattableString.Invariant($"Customer {random.Next(50)}"), "someone@example.com"),
                random.Next(3) > 0 ? "EUR" : "GBP",
                [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new OrderLine(
                    FormattableString.Invariant($"AB-{random.Next(1000, 1040)}"), random.Next(1, 5), random.Next(15, 26) * unit))],
                isPaid ? new CardPayment(FormattableString.Invariant($"card-{random.Next(100_000):00000}")) : null);
        }
    }
}
