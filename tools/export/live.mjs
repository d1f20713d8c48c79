// Notebooks as pages of the tutorial, each in one file.
import { dirname, join } from "node:path";

import { writeWhole } from "../process.mjs";
import { asSetupError, siteModule } from "../tutorial/siteModule.mjs";
import { formulaCss } from "./formulaCss.mjs";
import { folderFor } from "./nbconvert.mjs";

/**
 * Writes a page for each notebook into the folder `out`, those of another edition into a folder of
 * their own in it. Resolves to the paths of the files.
 * @throws SetupError when a notebook cannot be read, or the folder cannot be written
 */
export async function liveFiles(notebooks, out, title) {
  const options = { notebooks, title, formulaCss, log: console.log };
  const pages = await siteModule("liveFiles").liveFiles(options).catch(asSetupError);
  return [...pages].map(([page, text]) => {
    const file = join(out, page);
    folderFor(dirname(file));
    writeWhole(file, text);
    return file;
  });
}
