// One line in, {"dialect","schema","documents"}; one line out, {"verdicts":[true,...]} or {"error"}: what ajv says.
import { createInterface } from "node:readline";
import { createAjv } from "./dialects.mjs";

const instances = new Map();

for await (const line of createInterface({ input: process.stdin })) {
  let answer;
  try {
    const { dialect, schema, documents } = JSON.parse(line);
    const unevaluated = line.includes('"unevaluated');
    const key = dialect + unevaluated;
    if (!instances.has(key)) {
      instances.set(key, createAjv(dialect));
      // ajv's record of what is evaluated ends in exceptions for some schemas; where nobody asks for it, it is not kept.
      instances.get(key).opts.unevaluated &&= unevaluated;
    }
    const ajv = instances.get(key);
    ajv.removeSchema();
    const isValid = ajv.compile(schema);
    answer = { verdicts: documents.map((document) => isValid(document)) };
  } catch (error) {
    answer = { error: String(error.message ?? error) };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
}
