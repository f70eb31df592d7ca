using DataContracts.Benchmarks.Contenders;
// The validator or the bare reader, compiled ahead of time: contender contracts|reader <schema> <documents>
IContender contender = args[0] == "reader" ? new ReaderContender() : new ContractsContender();
return ContenderProgram.Run(contender, args[1], args.ElementAtOrDefault(2));
