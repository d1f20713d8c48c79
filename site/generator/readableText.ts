/** The words of an element with its formulas as somebody types them: "σ′(x)", "g_(ℓ−1)", "1/(1 + e^(−x))". */
export function readableText(element: Element | DocumentFragment): string {
  const copy = element.cloneNode(true) as Element;
  for (const formula of copy.querySelectorAll(".katex"))
    formula.replaceWith(` ${readableMath(formula.querySelector("math"))} `);
  const text = (copy.textContent ?? "").replaceAll(/\s+/g, " ").trim();
  // The space around a formula is not for what stands close to it.
  return text.replaceAll(/ (?=[,.;:!?)’”、。，；：）])|(?<=[(‘“（]) /g, "");
}

function readableMath(math: Element | null): string {
  const text = math === null ? "" : typed(math);
  const spaced = text.replaceAll(/\u2061(?=[\p{L}\p{N}])/gu, " ").replaceAll(INVISIBLE, "");
  return spaced.replaceAll(/\s+/g, " ").trim();
}

/** What stands between a function and its argument, or two factors, and is not seen. */
const INVISIBLE = /[\u2061-\u2064]/g;
const RELATION = /^[=<>≤≥≈≠∼→⇒∈+−±≪≫∝]$/;

function typed(part: Element): string {
  const parts = [...part.children];
  const [first = "", second = "", third = ""] = parts.map(typed);
  switch (part.localName) {
    case "annotation":
      return "";
    case "mo":
      return operator(part);
    case "mi":
    case "mn":
    case "mtext":
      return part.textContent ?? "";
    case "mfrac":
      return `${grouped(first)}/${grouped(second)}`;
    case "msqrt":
      return `√${grouped(joined(parts))}`;
    case "msub":
    case "munder":
      return `${first}_${grouped(second)}`;
    case "msup":
      return first + raised(second);
    case "mover":
      return part.getAttribute("accent") === "true" ? first : first + raised(second);
    case "msubsup":
    case "munderover":
      return `${first}_${grouped(second)}${raised(third)}`;
    case "mtd":
    case "mtr":
      return `${joined(parts)} `;
    default:
      return joined(parts);
  }
}

/** A name of several letters stands apart from a letter that follows it. */
function joined(parts: readonly Element[]): string {
  const texts = parts.map(typed);
  const isName = (text = ""): boolean => /^\p{L}{2,}\u2061?(\^\S+)?$/u.test(text);
  return texts
    .map((text, i) => (isName(texts[i - 1]) && /^[\p{L}\p{N}]/u.test(text) ? ` ${text}` : text))
    .join("");
}

/** A power; a prime is none. */
function raised(text: string): string {
  const [, primes, power] = /^(′*)(.*)$/.exec(text.trim())!;
  return power === "" ? primes : `${primes}^${grouped(power)}`;
}

/** Signs of relation stand free; a sign before a number does not. */
function operator(part: Element): string {
  const text = part.textContent ?? "";
  const before = part.previousElementSibling;
  const isSign = /^[+−±]$/.test(text) && (before === null || before.localName === "mo");
  return RELATION.test(text) && !isSign ? ` ${text} ` : text;
}

/** In brackets, unless it holds together by itself. */
function grouped(text: string): string {
  const trimmed = text.trim();
  return /^(?:.|[\p{L}\p{N}.]+)$/u.test(trimmed) ? trimmed : `(${trimmed})`;
}
