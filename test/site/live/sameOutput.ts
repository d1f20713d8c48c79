/** An output as a cell gives it, in the kernel or in a page. */
export interface GivenOutput {
  type: "html" | "text";
  value: string;
}

/** Engines differ in the last bits of exp and log. */
const RELATIVE = 1e-9;
/** Pictures are drawn to two decimals: a last bit can move a point by one hundredth. */
const DRAWN = 0.0101;
const NUMBER = /[-−]?(?:\d+\.?\d*|\.\d+)(?:e[-+−]?\d+)?/g;

type IsSame = (kernel: number, page: number) => boolean;

const isClose: IsSame = (a, b) =>
  Object.is(a, b) || Math.abs(a - b) <= RELATIVE * Math.max(Math.abs(a), Math.abs(b));

/**
 * What differs between the outputs of a cell in the kernel and in a page; [] if they are the same.
 * Without `sameNumbers` only the words around a picture must be the same.
 */
export function differences(
  kernel: readonly GivenOutput[],
  page: readonly GivenOutput[],
  sameNumbers = true,
): string[] {
  const kinds = (outputs: readonly GivenOutput[]): string => outputs.map(({ type }) => type).join();
  if (kinds(kernel) !== kinds(page)) return [`"${kinds(page)}" instead of "${kinds(kernel)}"`];
  return kernel.flatMap(({ value }, i) => {
    const other = page[i].value;
    if (!sameNumbers)
      return differentText(withoutPicture(value), withoutPicture(other), () => true);
    if (value.includes("<table>")) return differentTables(value, other);
    return [
      ...differentText(withoutPicture(value), withoutPicture(other), isClose),
      ...differentText(pictureOf(value), pictureOf(other), (a, b) => Math.abs(a - b) <= DRAWN),
    ];
  });
}

function differentText(kernel: string, page: string, isSame: IsSame): string[] {
  if (kernel.replace(NUMBER, "#") !== page.replace(NUMBER, "#")) {
    return [`${shortened(page)} instead of ${shortened(kernel)}`];
  }
  const [ours, theirs] = [kernel, page].map(numbersOf);
  return ours.flatMap((number, i) =>
    isSame(number, theirs[i]) ? [] : [`${theirs[i]} instead of ${number}`],
  );
}

function numbersOf(text: string): number[] {
  return (text.match(NUMBER) ?? []).map((number) => Number(number.replaceAll("−", "-")));
}

/** A rounding error is what the machine makes of it: it may be another within its row's tolerance. */
function differentTables(kernel: string, page: string): string[] {
  const [ours, theirs] = [kernel, page].map((html) => html.split("<tr>"));
  if (ours.length !== theirs.length) return [`${theirs.length} rows for ${ours.length}`];
  const hasTolerance = kernel.includes('<th scope="col">tolerance</th>');
  return ours.flatMap((row, i) => {
    const tolerance = hasTolerance ? (numbersOf(row).at(-1) ?? 0) : 0;
    const isSame: IsSame = (a, b) => isClose(a, b) || Math.abs(a - b) <= tolerance;
    return differentText(row, theirs[i], isSame);
  });
}

const PICTURE = /(?<=src="data:image\/svg\+xml;base64,)[^"]*/;

function withoutPicture(html: string): string {
  return html.replace(PICTURE, "");
}

/** The picture of a figure, without the style that a page has itself. */
function pictureOf(html: string): string {
  const svg = Buffer.from(PICTURE.exec(html)?.[0] ?? "", "base64").toString("utf8");
  return svg.replace(/<style>.*?<\/style>/s, "");
}

function shortened(text: string): string {
  return JSON.stringify(text.length > 300 ? `${text.slice(0, 300)}…` : text);
}
