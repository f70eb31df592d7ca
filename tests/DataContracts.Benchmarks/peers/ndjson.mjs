// Every line of a file against a schema, with ajv: node ndjson.mjs <schema> <data>
import { createReadStream, readFileSync } from "node:fs";
import { createAjv } from "./dialects.mjs";

const [schemaFile, dataFile] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(schemaFile, "utf8"));
const isValid = createAjv(schema.$schema, { formats: true }).compile(schema);
let invalid = 0;
let rest = Buffer.alloc(0);
const check = (line) => {
  if (line.length > 0 && !isValid(JSON.parse(line.toString()))) invalid++;
};
for await (const block of createReadStream(dataFile)) {
  let content = rest.length > 0 ? Buffer.concat([rest, block]) : block;
  let from = 0;
  for (let to; (to = content.indexOf(10, from)) >= 0; from = to + 1) check(content.subarray(from, to));
  rest = content.subarray(from);
}
check(rest);
process.exitCode = invalid > 0 ? 1 : 0;
