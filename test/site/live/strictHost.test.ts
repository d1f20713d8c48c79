import { expect } from "chai";

import { minutes } from "../../support/patience";
import { madeUpTutorial } from "../madeUp";
import { siteOf } from "../site";
import { LivePage } from "./livePage";

describe("on a host that lets no file evaluate anything", function () {
  this.timeout(minutes(1));
  const site = siteOf(madeUpTutorial);
  let live: LivePage;

  before(async () => {
    const page = await site.newPage();
    await page.route("**/*", async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), "content-security-policy": "script-src 'self'" };
      await route.fulfill({ response, headers });
    });
    await page.goto("06-asking.html", { waitUntil: "networkidle" });
    live = await LivePage.of(page);
  });

  it("numbers, functions, lists and texts are turned", async () => {
    await live.control("show", "count", "[type=range]").press("End");
    await live.control("show", "phi").selectOption("gelu");
    await live.control("show", "sizes").fill("3, 5");
    await live.control("show", "kind").selectOption({ label: "bold" });
    await live.shows("show", "50 gelu 3+5 bold 4 30");
  });

  it("changed code is refused in a sentence", async () => {
    await live.edit("show", 'console.log("changed");');
    await live.press("show", "Run");
    expect(await live.error("show")).to.equal(
      "This site does not let changed code run. Download the notebook to run it.",
    );
  });
});
