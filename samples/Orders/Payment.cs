using System.Text.Json.Serialization;

namespace Orders;

/// <summary>How an order is paid.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "method")]
[JsonDerivedType(typeof(CardPayment), "card")]
[JsonDerivedType(typeof(InvoicePayment), "invoice")]
public abstract record Payment;

/// <summary>Paid by card.</summary>
public sealed record CardPayment(string Reference) : Payment;

/// <summary>Paid within a number of days.</summary>
public sealed record InvoicePayment(int DueDays) : Payment;
