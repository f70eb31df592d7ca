namespace Orders;

/// <summary>Takes payments.</summary>
public sealed class Checkout(TimeProvider clock)
{
    private static readonly TimeSpan PriceGuarantee = TimeSpan.FromDays(14);

    /// <summary>Returns the paid order. Only a new order with valid prices can be paid.</summary>
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
            throw new InvalidOperationException($"The prices of order {order.Id} are no longer valid.");
        }

        return order with { Status = OrderStatus.Paid, Payment = payment };
    }
}
