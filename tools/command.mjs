// What the commands of npm have in common: options, --help, and one sentence when something is amiss.
import { basename } from "node:path";
import util from "node:util";

import { report, SetupError, typed } from "./setup/problem.mjs";
import { checkNode } from "./setup/versions.mjs";

const help = { help: { type: "boolean", short: "h" } };

/**
 * Runs main(values, words) with what was typed, or prints `usage` for --help. `options` are those
 * of parseArgs; `words` says whether others may stand beside them, and `passesOn` that options
 * which are not known are among the words, for another program.
 */
export async function command({ usage, options = {}, words = false, passesOn = false }, main) {
  try {
    checkNode();
    const read = passesOn ? readKnown : readAll;
    const { values, positionals } = read({ ...options, ...help }, words);
    if (values.help) console.log(usage);
    else await main(values, positionals);
  } catch (error) {
    report(error);
  }
}

function readAll(options, allowPositionals, args = process.argv.slice(2)) {
  try {
    return util.parseArgs({ args, options, allowPositionals });
  } catch (error) {
    if (!String(error.code).startsWith("ERR_PARSE_ARGS_")) throw error;
    const self = typed(basename(process.argv[1], ".mjs"));
    throw new SetupError(`${misread(error)}: "${self} -- --help" shows what there is.`);
  }
}

function readKnown(options) {
  const args = process.argv.slice(2);
  const { tokens } = util.parseArgs({ args, options, strict: false, tokens: true });
  const own = tokens
    .filter(({ kind, name }) => kind === "option" && name in options)
    .flatMap(({ index, value, inlineValue }) =>
      value === undefined || inlineValue ? [index] : [index, index + 1],
    );
  const [known, others] = [true, false].map((is) => args.filter((_, i) => own.includes(i) === is));
  return { ...readAll(options, false, known), positionals: others };
}

function misread({ code, message }) {
  const [, what] = /'([^']*)'/.exec(message) ?? [];
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `There is no option ${what}`;
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL")
    return `There is nothing to do with "${what}"`;
  return message.split(/[.\n]/)[0];
}
