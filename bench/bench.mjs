// All rows one after the other, and what they come to.
import { secondsSince } from "../tools/process.mjs";
import { onOneLine } from "../tools/terminal.mjs";
import { lineOf } from "./numbers.mjs";
import { installed, OURS, peers } from "./peers.mjs";
import { machine } from "./machine.mjs";
import { turnsOf } from "./run.mjs";
import { table } from "./table.mjs";

/**
 * Measures the rows: { results: { date, machine, versions, lines, with all rounds }, text: their
 * table }. What is left out is told once.
 */
export async function bench(rows, { rounds, python }) {
  const here = installed(python);
  const said = new Set();
  const progress = onOneLine();
  const tell = (line) => {
    if (!said.has(line)) progress.line(line);
    said.add(line);
  };
  const lines = [];
  for (const row of rows) {
    const lacking = row.lacks?.();
    if (lacking) {
      tell(`${row.name} is left out. ${lacking}`);
      continue;
    }
    const started = performance.now();
    const turns = await turnsOf(row, here, { rounds, tell, show: progress.show });
    if (!(OURS in turns)) process.exitCode = 1;
    lines.push(...row.lines.map((line) => lineOf(line, row, turns)).filter(Boolean));
    progress.line(`${row.name}: ${secondsSince(started)}`);
  }
  const versions = { Node: process.versions.node, ...here.versions };
  const date = new Date().toISOString().slice(0, 10);
  const results = { date, machine: machine(), versions, lines };
  return { results, text: `${table(lines)}\n\n${conditions(results)}` };
}

/** On which machine, with which versions, and when. */
export function conditions({ date, machine, versions }) {
  const wanted = [
    "Node",
    "Python",
    ...Object.values(peers).flatMap((p) => Object.values(p).flat()),
  ];
  const named = [...new Set(wanted)].filter((name) => name in versions);
  const list = named.map((name) => `${name} ${versions[name]}`).join(", ");
  return `${date}, ${machine}; ${list}.`;
}
