// Runs rows: in each round every contender of a row takes its turn.
import { absence, missing, OURS } from "./peers.mjs";
import { start } from "./contender.mjs";

const ROUNDS = 9;
/** What a turn may take; a first one begins with loading and warming up. */
const PATIENCE_SECONDS = 120;

/**
 * The turns of a row: { name: [values of a round, ...] } by contender. What cannot take part, or
 * stops, is told in one line and left out.
 */
export async function turnsOf(
  row,
  here,
  { rounds = row.rounds ?? ROUNDS, patience = row.patience ?? PATIENCE_SECONDS, tell, show },
) {
  const names = Object.keys(row.contenders).filter((name) => {
    if (name === OURS || missing(name, here).length === 0) return true;
    tell(absence(name, here));
    return false;
  });
  const taking = new Map();
  const turns = new Map(names.map((name) => [name, []]));
  const leave = (name, { message }) => {
    taking.delete(name);
    turns.delete(name);
    tell(`${row.name}: ${name} ${message}.`);
  };
  try {
    for (const name of names) {
      const contender = await start(row, name, here).catch((error) => leave(name, error));
      if (contender) taking.set(name, contender);
    }
    // The first round warms up and fills caches, but where it takes long and changes nothing.
    for (let round = row.isWarm ? 1 : 0; round <= rounds; round++) {
      show(`${row.name}: round ${round} of ${rounds}`);
      for (const name of inTurn([...taking.keys()], round)) {
        const contender = taking.get(name);
        const turn = Promise.race([contender.turn(), silence(patience)]);
        const values = await turn.catch((error) => leave(name, error));
        if (!values) await contender.end();
        if (values && round > 0) turns.get(name).push(values);
      }
    }
  } finally {
    await Promise.all([...taking.values()].map((contender) => contender.end()));
  }
  return Object.fromEntries(turns);
}

function silence(seconds) {
  return new Promise((_, reject) => {
    const late = () => reject(new Error(`said nothing for ${seconds} s and was ended`));
    setTimeout(late, seconds * 1000).unref();
  });
}

/** The names, each round beginning with the next one. */
function inTurn(names, round) {
  const first = names.length === 0 ? 0 : round % names.length;
  return [...names.slice(first), ...names.slice(0, first)];
}
