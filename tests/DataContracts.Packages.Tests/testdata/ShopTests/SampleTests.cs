public record Order(int Id, string Status);

public class SampleTests
{
    [Theory, ContractSamples("orders", Count = 10, Seed = 4)]
    public void Samples_contain_no_dates(Sample sample) => Assert.DoesNotContain("placed", sample.Text);

    [Fact]
    public void Order_holds_what_the_contract_allows() =>
        Contract("orders").IsCoveredBy<Order>(accepted: DataContracts.TypeGaps.IntegerSpelling);
}
