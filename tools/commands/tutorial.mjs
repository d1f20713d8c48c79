// npm run tutorial [-- --serve] [--notebooks DIR] [--out DIR] [--base /x/] [--title TEXT]
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkPort } from "../setup/port.mjs";
import { report, SetupError } from "../setup/problem.mjs";
import { setUpSite } from "../setup/setup.mjs";
import { choices } from "../tutorial/choices.mjs";
import { siteModule } from "../tutorial/siteModule.mjs";

const usage = `npm run tutorial                              builds tutorial/ from the notebooks, for any static host
npm run tutorial -- --serve                   builds it and serves it on this machine
npm run tutorial -- --serve --port 8080       on another port than 4173
npm run tutorial -- --notebooks DIR --out DIR builds your own notebooks elsewhere
npm run tutorial -- --title "My course"       names the site
npm run tutorial -- --base /x/                for the folder /x/ of a host: its page for wrong addresses needs it`;

const options = {
  serve: { type: "boolean" },
  port: { type: "string", default: "4173" },
  notebooks: { type: "string" },
  out: { type: "string", default: "tutorial" },
  base: { type: "string", default: "/" },
  title: { type: "string" },
  help: { type: "boolean", short: "h" },
};

async function main() {
  const { values } = parseArgs({ options });
  if (values.help) return console.log(usage);
  const started = performance.now();
  const { notebooks, title, base, port } = choices(values);
  const folder = resolve(values.out);
  if (values.serve) await checkPort(["--port", values.port]);
  await setUpSite();
  const { tutorialFiles } = siteModule("tutorial");
  const { checkFolder, writeSite } = siteModule("writeSite");
  checkFolder(folder);
  const files = await tutorialFiles({ notebooks, title, base, log: console.log });
  writeSite(files, folder);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const pages = [...files.keys()].filter((path) => path.endsWith(".html")).length;
  console.log(`${folder}: ${pages} pages, ${files.size} files, ${seconds} s`);
  if (values.serve) await siteModule("serve").serve(folder, { base, port, log: console.log });
}

// An option that there is not, a notebook that cannot be read, a folder that holds other things: one sentence says it.
const isProblem = ({ name, code }) => name === "TutorialProblem" || /^ERR_PARSE_ARGS/.test(code);
main().catch((error) => report(isProblem(error) ? new SetupError(error.message) : error));
