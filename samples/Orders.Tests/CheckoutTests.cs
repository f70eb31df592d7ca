using System.Text;
using DataContracts;

namespace Orders.Tests;

public sealed class CheckoutTests
{
    private static readonly DateTimeOffset s_today = new(2026, 3, 5, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public Task Paid_order_is_stable()
    {
        var paid = new Checkout(new FixedClock()).Pay(NewOrder, new CardPayment("ch_7Qm2Xc41"));

        return Contract("orders").Verify(OrderWriter.Write(paid));
    }

    [Theory, ContractFixtures("orders")]
    public void Reader_accepts_every_fixture(Fixture fixture)
    {
        var order = OrderReader.Read(fixture.Utf8);

        Contract("orders").Matches(OrderWriter.Write(order));
    }

    [Theory, ContractSamples("orders", Count = 100, Seed = 1)]
    public void Reader_accepts_every_sample(Sample sample)
    {
        var order = OrderReader.Read(sample.Utf8);

        Contract("orders").Matches(OrderWriter.Write(order));
    }

    [Fact]
    public void Order_holds_what_the_contract_allows() =>
        Contract("orders").IsCoveredBy<Order>(OrderReader.Options, TypeGaps.IntegerSpelling | TypeGaps.RareFormats);

    private static Order NewOrder => OrderReader.Read(Encoding.UTF8.GetBytes("""
        {
          "id": "ORD-000001",
          "placed": "2026-03-01T08:30:00Z",
          "status": "new",
          "customer": { "name": "Ada", "email": "ada@example.com" },
          "currency": "EUR",
          "lines": [{ "sku": "TE-0001", "quantity": 1, "unitPrice": 450 }]
        }
        """));

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => s_today;
    }
}
