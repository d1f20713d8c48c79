// What `npm run bench` was asked for, checked before anything is done.
import { SetupError } from "../tools/setup/problem.mjs";
import { rows } from "./rows.mjs";

/**
 * The rows to measure, in their order, and the rounds if they are told.
 * @throws SetupError one sentence: what does not fit, and what there is
 */
export function choices({ row, rounds, write, install, ...others }) {
  const known = rows.map(({ name }) => name);
  const wanted = row?.flatMap((text) => text.split(","));
  const unknown = wanted?.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new SetupError(`There is no row ${unknown || '""'}: there are ${known.join(", ")}.`);
  if (rounds !== undefined && !/^[1-9]\d{0,2}$/.test(rounds))
    throw new SetupError(`--rounds must be a number from 1 to 999, got ${rounds}.`);
  if (write && wanted) throw new SetupError("--write needs all rows: leave --row out.");
  if (install && (wanted || rounds || write || Object.values(others).some(Boolean)))
    throw new SetupError("--install stands alone: nothing is measured then.");
  return {
    rows: wanted ? rows.filter(({ name }) => wanted.includes(name)) : rows,
    rounds: rounds && Number(rounds),
  };
}
