namespace Orders;

/// <summary>The status of an order.</summary>
public enum OrderStatus
{
    /// <summary>Placed but not yet paid.</summary>
    New,

    /// <summary>Paid or to be paid by invoice.</summary>
    Paid,

    /// <summary>Shipped to the customer.</summary>
    Shipped,

    /// <summary>Canceled.</summary>
    Cancelled,
}
