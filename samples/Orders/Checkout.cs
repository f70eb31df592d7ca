namespace Orders;

/// <summary>Takes payments.</summary>
public sealed class Checkout(TimeProvider clock)
{
    private static readonly TimeSpan PriceGuarantee = TimeSpan.FromDays(14);

    /// <summary>The order, paid; only a new order whose prices still hold can be.</summary>
    public Order Pay(Order order, Payment payment)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(payment);
        if (order.Status != OrderStatus.New)
        {
            throw new InvalidOperationException($"Order {order.Id} is {order.Status} and can't be paid.");
        }

        if (clock.GetUtcNow() - order.Placed > PriceGuarantee)
        {
            throw new InvalidOperationException($"The prices of order {order.Id} hold no longer.");
        }

        return order with { Status = OrderStatus.Paid, Payment = payment };
    }
}
