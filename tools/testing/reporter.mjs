// A reporter of mocha that tells the process which started it how far it is, and of failures when they happen.
import { format } from "node:util";

import Mocha from "mocha";

const { Base } = Mocha.reporters;
const stillOpenAfter = 5_000;

/** Sends { now } when a test or a hook begins, { ended, text } when one has ended, and { counts } at the end. */
export default function Reporter(runner) {
  new Base(runner); // notes the error of each failure
  // A run whose parent was killed has nobody to tell.
  process.on("disconnect", () => process.exit(1));
  process.channel.unref();
  let failures = 0;
  const begins = (runnable) => process.send({ now: runnable.fullTitle() });
  runner.on("test", begins).on("hook", begins);
  runner.on("pass", () => process.send({ ended: "passed" }));
  runner.on("pending", () => process.send({ ended: "skipped" }));
  runner.on("fail", (runnable) =>
    process.send({ ended: "failed", text: failureText(runnable, ++failures) }),
  );
  runner.on("end", () => {
    process.send({ counts: runner.stats });
    const tell = () => process.send({ open: process.getActiveResourcesInfo() });
    setTimeout(tell, stillOpenAfter).unref();
  });
}

/** What mocha itself would print of a failure at its end. */
function failureText(runnable, number) {
  const lines = [];
  const usual = Base.consoleLog;
  Base.consoleLog = (...words) => lines.push(format(...words));
  Base.list([runnable]);
  Base.consoleLog = usual;
  return lines.join("\n").replace("1) ", `${number}) `).replace(/^\n+/, "").trimEnd();
}
