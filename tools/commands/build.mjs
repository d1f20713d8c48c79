// npm run build: the library in dist/, and whatever else is not as the files ask for.
import { command } from "../command.mjs";
import { setUp } from "../setup/setup.mjs";

const usage = "npm run build  makes ready what the notebooks need: packages, library, JupyterLab";

await command({ usage }, () => setUp());
