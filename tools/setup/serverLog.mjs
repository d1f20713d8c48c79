// What a reader needs to know of JupyterLab's log.
import { SetupError } from "./problem.mjs";

/** Why JupyterLab ended by itself, as a SetupError. */
export function explainedEnd({ code, signal, error }, { isReady, said, log }) {
  if (error) return new SetupError(`JupyterLab does not start: ${error.message}.`);
  const misread = /error: (.*)\s*$/.exec(said)?.[1];
  if (code === 2 && misread)
    return new SetupError(`JupyterLab cannot read its options: ${misread} (${log} lists them).`);
  const how = signal ? `was ended by ${signal}` : `ended with code ${code}`;
  const when = isReady ? "" : " before it was ready";
  const lastLines = said.trim().split("\n").slice(-8).join("\n");
  return new SetupError(`JupyterLab ${how}${when}: above are the last lines of ${log}.`, lastLines);
}

/** A sentence for each option that JupyterLab takes and does nothing with. */
export function unknownOptions(said) {
  const found = said.matchAll(
    /Unrecognized alias: '([^']*)'|Config option `([^`]*)` not recognized/g,
  );
  const names = new Set([...found].map(([, alias, option]) => alias ?? option));
  return [...names].map((name) => `JupyterLab has no option ${name} and goes on without it.`);
}
