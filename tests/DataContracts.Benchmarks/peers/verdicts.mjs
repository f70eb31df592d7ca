// One line in, {"dialect","schema","documents"}; one line out, {"verdicts":[true,...]} or {"error"}: what ajv says.
import { createInterface } from "node:readline";
import { createAjv } from "./dialects.mjs";

const instances = new Map();

for await (const line of createInterface({ input: process.stdin })) {
  let answer;
  try {
    const { dialect, schema, documents } = JSON.parse(line);
    if (!instances.has(dialect)) instances.set(dialect, createAjv(dialect));
    const ajv = instances.get(dialect);
    ajv.removeSchema();
    const isValid = ajv.compile(schema);
    answer = { verdicts: documents.map((document) => isValid(document)) };
  } catch (error) {
    answer = { error: String(error.message ?? error) };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
}
