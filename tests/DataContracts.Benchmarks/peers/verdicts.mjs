// node verdicts.mjs <package>: one line in, {"dialect","schema","documents"}; one line out, {"verdicts":[true,...]} or {"error"}.
import { createInterface } from "node:readline";

const makers = {
  async ajv() {
    const { createAjv } = await import("./dialects.mjs");
    const instances = new Map();
    return ({ dialect, schema }) => {
      const unevaluated = JSON.stringify(schema).includes('"unevaluated');
      const key = dialect + unevaluated;
      if (!instances.has(key)) {
        instances.set(key, createAjv(dialect));
        // ajv's record of what is evaluated ends in exceptions for some schemas; where nobody asks for it, it is not kept.
        instances.get(key).opts.unevaluated &&= unevaluated;
      }
      const ajv = instances.get(key);
      ajv.removeSchema();
      return ajv.compile(schema);
    };
  },

  async "@hyperjump/json-schema"() {
    const { registerSchema, unregisterSchema, validate } = await import("@hyperjump/json-schema/draft-2020-12");
    await import("@hyperjump/json-schema/draft-07");
    const uri = "https://example.com/root.json";
    return async ({ dialect, schema }) => {
      unregisterSchema(uri);
      registerSchema(schema, uri, dialect);
      const isValid = await validate(uri);
      return (document) => isValid(document).valid;
    };
  },
};

const compile = await makers[process.argv[2]]();
for await (const line of createInterface({ input: process.stdin })) {
  let answer;
  try {
    const question = JSON.parse(line);
    const isValid = await compile(question);
    answer = { verdicts: question.documents.map((document) => isValid(document)) };
  } catch (error) {
    answer = { error: String(error.message ?? error) };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
}
