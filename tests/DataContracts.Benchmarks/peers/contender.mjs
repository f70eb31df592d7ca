// One contender in a process of its own: node contender.mjs <name> <schema> [<documents>]; commands as in Contenders/ContenderProgram.cs.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const makers = {
  async ajv(schemaText) {
    const { createAjv } = await import("./dialects.mjs");
    const compile = () => {
      const schema = JSON.parse(schemaText.toString());
      try {
        return createAjv(schema.$schema).compile(schema);
      } catch (error) {
        // Published patterns with escapes that Unicode mode forbids.
        if (!(error instanceof SyntaxError)) throw error;
        return createAjv(schema.$schema, { unicodeRegExp: false }).compile(schema);
      }
    };
    return compile;
  },

  async "@hyperjump"(schemaText) {
    const { registerSchema, unregisterSchema, validate } = await import("@hyperjump/json-schema/draft-2020-12");
    await import("@hyperjump/json-schema/draft-07");
    return async () => {
      const schema = JSON.parse(schemaText.toString());
      const uri = "https://example.com/contender";
      unregisterSchema(uri);
      delete schema.$id;
      registerSchema(schema, uri, "https://json-schema.org/draft/2020-12/schema");
      const isValid = await validate(uri);
      return (value) => isValid(value).valid;
    };
  },
};

const [name, schemaFile, documentsFile] = process.argv.slice(2);
const answer = (text) => process.stdout.write(text + "\n");
const nanoseconds = () => Number(process.hrtime.bigint());

try {
  const compile = await makers[name](readFileSync(schemaFile));
  let start = nanoseconds();
  let isValid = await compile();
  const first = nanoseconds() - start;
  const documents = documentsFile ? splitLines(readFileSync(documentsFile)) : [];
  const parsed = documents.map((document) => JSON.parse(document.toString()));
  const bytes = documents.reduce((sum, document) => sum + document.length, 0);

  const textPass = () => {
    let valid = 0;
    for (const document of documents) {
      if (isValid(JSON.parse(document.toString()))) valid++;
    }
    return valid;
  };
  const parsedPass = () => {
    let valid = 0;
    for (const value of parsed) {
      if (isValid(value)) valid++;
    }
    return valid;
  };
  const measure = (pass, milliseconds) => {
    const begin = nanoseconds();
    let read = 0;
    let taken;
    do {
      pass();
      read += bytes;
      taken = nanoseconds() - begin;
    } while (taken < milliseconds * 1e6);
    return `${read} ${taken}`;
  };

  answer(`ready ${first}`);
  for await (const line of createInterface({ input: process.stdin })) {
    const [command, argument] = line.split(" ");
    if (command === "text") answer(measure(textPass, Number(argument)));
    else if (command === "parsed") answer(measure(parsedPass, Number(argument)));
    else if (command === "verdicts") answer(parsed.map((value) => (isValid(value) ? "1" : "0")).join(""));
    else if (command === "compile") {
      start = nanoseconds();
      isValid = await compile();
      answer(`${nanoseconds() - start}`);
    } else answer(`failed: no command '${command}'`);
  }
} catch (error) {
  answer(`failed: ${String(error.message ?? error).split("\n")[0]}`);
}

function splitLines(content) {
  const lines = [];
  for (let from = 0, to; from < content.length; from = to + 1) {
    to = content.indexOf(10, from);
    if (to < 0) to = content.length;
    if (to > from) lines.push(content.subarray(from, to));
  }
  return lines;
}
