// npm run tutorial [-- --serve] [--notebooks DIR] [--out DIR] [--base /x/] [--title TEXT]
import { command } from "../command.mjs";
import { fromHere } from "../notebooks/chosen.mjs";
import { looked } from "../notebooks/published.mjs";
import { secondsSince } from "../process.mjs";
import { checkPort } from "../setup/port.mjs";
import { inRoot } from "../setup/paths.mjs";
import { SetupError } from "../setup/problem.mjs";
import { setUpSite } from "../setup/setup.mjs";
import { choices } from "../tutorial/choices.mjs";
import { asSetupError, siteModule } from "../tutorial/siteModule.mjs";

const usage = `npm run tutorial                              builds tutorial/ from the notebooks, for any static host
npm run tutorial -- --serve                   builds it and serves it on this machine
npm run tutorial -- --serve --port 8080       on another port than 4173
npm run tutorial -- --notebooks DIR --out DIR builds your own notebooks, from any folder
npm run tutorial -- --committed               builds them as they are in the last commit
npm run tutorial -- --title "My course"       names the site
npm run tutorial -- --base /x/                for the folder /x/ of a host: its page for wrong addresses needs it`;

const options = {
  serve: { type: "boolean" },
  port: { type: "string", default: "4173" },
  notebooks: { type: "string" },
  committed: { type: "boolean" },
  out: { type: "string" },
  base: { type: "string", default: "/" },
  title: { type: "string" },
};

async function main(values) {
  const started = performance.now();
  const { notebooks, isOwn, title, base, port } = choices(values);
  const folder = values.out ? fromHere(values.out) : inRoot("tutorial");
  const { notes, problems } = looked(notebooks, { outputs: true });
  if (problems.length > 0) throw new SetupError(problems.join("\n"));
  for (const note of notes) console.log(note);
  if (values.serve) await checkPort(port);
  await setUpSite();
  const { tutorialFiles } = siteModule("tutorial");
  const { checkFolder, writeSite } = siteModule("writeSite");
  checkFolder(folder);
  const files = await tutorialFiles({ notebooks, isOwn, title, base, log: console.log });
  writeSite(files, folder);
  const pages = [...files.keys()].filter((path) => path.endsWith(".html")).length;
  console.log(`${folder}: ${pages} pages, ${files.size} files, ${secondsSince(started)}`);
  if (values.serve) await siteModule("serve").serve(folder, { base, port, log: console.log });
}

await command({ usage, options }, (values) => main(values).catch(asSetupError));
