// What somebody writes who checks one file with ajv: node check.mjs <schema> <document>
import { readFileSync } from "node:fs";
import { createAjv } from "./dialects.mjs";

const [schema, document] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, "utf8")));
process.exitCode = createAjv(schema.$schema, { formats: true }).compile(schema)(document) ? 0 : 1;
