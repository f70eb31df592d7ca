// The class of ajv for a schema's dialect; `format` is annotation only unless formats are given, as in 2020-12.
import Ajv from "ajv";
import Ajv2019 from "ajv/dist/2019.js";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const classOf = (module) => module.default ?? module;

export function createAjv(dialect, { formats = false, unicodeRegExp = true } = {}) {
  const uri = dialect ?? "https://json-schema.org/draft/2020-12/schema";
  const type = uri.includes("2020-12") ? Ajv2020 : uri.includes("2019-09") ? Ajv2019 : Ajv;
  const ajv = new (classOf(type))({ strict: false, validateFormats: formats, unicodeRegExp, logger: false });
  return formats ? classOf(addFormats)(ajv) : ajv;
}
