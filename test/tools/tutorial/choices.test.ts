import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";

import { expect } from "chai";

import { choices as chosen } from "../../../tools/tutorial/choices.mjs";
import { closing } from "../../support/closing";

describe("choices of npm run tutorial", () => {
  const opened = closing();
  const folder = opened.folder("choices-");
  const choices = (values: object): ReturnType<typeof chosen> =>
    chosen({ base: "/", port: "4173", ...values } as Parameters<typeof chosen>[0]);

  it("are the project's notebooks under its own title, if nothing is said", () => {
    const { notebooks, title, port } = choices({});
    expect(notebooks[0].name).to.equal("00-introduction");
    expect(title).to.equal("Activation functions and their gradients");
    expect(port).to.equal(4173);
  });

  it("name the site by the folder of other notebooks, or as the teacher does", () => {
    writeFileSync(join(folder, "a.ipynb"), "");
    expect(choices({ notebooks: folder }).title).to.equal(basename(folder));
    expect(choices({ notebooks: folder, title: "Mine" }).title).to.equal("Mine");
  });

  it("say in one sentence what does not fit", () => {
    const wrong: [object, string][] = [
      [{ notebooks: join(folder, "none") }, "There is no folder"],
      [{ notebooks: opened.folder("empty-") + "/." }, "There is no notebook in"],
      [{ base: "x" }, "--base must begin and end with a slash, such as /course/, got x."],
      [{ base: '/"><script>/' }, "--base must begin and end with a slash"],
      [{ port: "99999" }, "--port must be a number up to 65535, got 99999."],
    ];
    for (const [values, message] of wrong)
      expect(() => choices(values), message)
        .to.throw(message)
        .with.property("name", "SetupError");
  });
});
