public record Order(int Id, string Status);

public class SampleTests
{
    [Theory, ContractSamples("orders", Count = 10, Seed = 4)]
    public void No_sample_is_dated(Sample sample) => Assert.DoesNotContain("placed", sample.Text);

    [Fact]
    public void Order_holds_what_the_contract_allows() =>
        Contract("orders").IsCoveredBy<Order>(accepted: DataContracts.TypeGaps.IntegerSpelling);
}
