// Prints a page of this disk with Chromium.
import { chromium } from "playwright-core";
import { pathToFileURL } from "node:url";

import { writeWhole } from "../process.mjs";
import { printingChromium } from "../chromium.mjs";

const footer =
  '<div style="width: 100%; font: 8px sans-serif; text-align: center; color: #59636e">' +
  '<span class="pageNumber"></span> / <span class="totalPages"></span></div>';

/** Writes the HTML file as a PDF: A4, with page numbers, bookmarks of its headings and tags. */
export async function printPdf(html, pdf) {
  const browser = await chromium.launch({
    executablePath: printingChromium(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(html).href);
    await page.evaluate(() => {
      for (const details of globalThis.document.querySelectorAll("details")) details.open = true;
    });
    const printed = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: "<span></span>",
      footerTemplate: footer,
      outline: true,
      tagged: true,
    });
    writeWhole(pdf, printed);
  } finally {
    await browser.close();
  }
}
