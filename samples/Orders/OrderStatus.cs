namespace Orders;

/// <summary>How far an order has come.</summary>
public enum OrderStatus
{
    /// <summary>Placed, nothing else.</summary>
    New,

    /// <summary>Paid, or to be paid on invoice.</summary>
    Paid,

    /// <summary>On its way.</summary>
    Shipped,

    /// <summary>Withdrawn.</summary>
    Cancelled,
}
