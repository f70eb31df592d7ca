namespace DataContracts.Cli.Tests.Commands;

public sealed class CheckTextTests
{
    [Fact]
    public void Text_where_a_number_is_expected_is_shown_at_the_value()
    {
        AssertReport(
            Orders.TextForNumber,
            """
            error[DC1001]: expected number, found string "12.50"
              --> fixtures/order/sample.json:3:12
               |
             3 |   "total": "12.50",
               |            ^^^^^^^ expected number
               |
              ::: contracts/order/order.schema.json:8:16  /properties/total/type
               = help: contracts explain DC1001

            1 error in 1 of 2 fixtures (1 contract)

            """);
    }

    [Fact]
    public void Misspelled_required_property_is_a_single_finding_at_its_name()
    {
        AssertReport(
            Orders.MisspelledName,
            """
            error[DC1005]: 'staus' is not a property of this object; did you mean 'status' (required, missing)?
              --> fixtures/order/sample.json:5:3
               |
             5 |   "staus": "open",
               |   ^^^^^^^ did you mean "status"?
               |
              ::: contracts/order/order.schema.json:37:3  /additionalProperties
               = help: contracts explain DC1005

            1 error in 1 of 2 fixtures (1 contract)

            """);
    }

    [Fact]
    public void Violations_of_the_best_matching_oneOf_branch_are_reported()
    {
        AssertReport(
            Orders.WrongTypeInBranch,
            """
            error[DC1001]: expected string, found integer 4111
              --> fixtures/order/sample.json:6:39
               |
             6 |   "payment": { "kind": "card", "pan": 4111 },
               |                                       ^^^^ expected string
               |
              ::: contracts/order/order.schema.json:22:65  /properties/payment/oneOf/1/properties/pan/type
               = help: contracts explain DC1001

            1 error in 1 of 2 fixtures (1 contract)

            """);
    }

    [Fact]
    public void All_independent_violations_are_reported()
    {
        AssertReport(
            Orders.TwoMistakes,
            """
            error[DC1002]: "EURO" is not one of "EUR", "USD", "GBP"; did you mean "EUR"?
              --> fixtures/order/sample.json:4:15
               |
             4 |   "currency": "EURO",
               |               ^^^^^^ did you mean "EUR"?
               |
              ::: contracts/order/order.schema.json:9:19  /properties/currency/enum
               = help: contracts explain DC1002

            error[DC1009]: 0 must be at least 1
              --> fixtures/order/sample.json:9:28
               |
             9 |     { "sku": "B-2", "qty": 0 }
               |                            ^ must be at least 1
               |
              ::: contracts/order/order.schema.json:32:82  /properties/lines/items/properties/qty/minimum
               = help: contracts explain DC1009

            2 errors in 1 of 2 fixtures (1 contract)

            """);
    }

    [Fact]
    public void Check_without_findings_reports_what_was_checked()
    {
        using var workspace = Workspace.WithOrders();

        var run = CommandRun.Of(workspace, "check");

        Assert.Equal(new CommandRun(0, "1 fixture matches 1 contract\n", ""), run);
    }

    private static void AssertReport(string document, string expected)
    {
        using var workspace = Workspace.WithOrders(("fixtures/order/sample.json", document));

        Assert.Equal(new CommandRun(1, expected, ""), CommandRun.Of(workspace, "check"));
    }
}
