namespace Orders;

/// <summary>An order as described by the contract <c>orders</c>.</summary>
public sealed record Order(
    string Id,
    DateTimeOffset Placed,
    OrderStatus Status,
    Customer Customer,
    string Currency,
    IReadOnlyList<OrderLine> Lines,
    Payment? Payment = null,
    string? Notes = null)
{
    /// <summary>The sum of all lines, in the currency's smallest unit.</summary>
    public long Total => Lines.Sum(line => line.Quantity * line.UnitPrice);
}

/// <summary>The customer of an order.</summary>
public sealed record Customer(string Name, string Email);

/// <summary>A line of an order.</summary>
public sealed record OrderLine(string Sku, int Quantity, long UnitPrice);
