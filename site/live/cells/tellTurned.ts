import { say } from "../take/say";
import { picturesIn } from "./exchange";

/** A value that has not moved for so long rests. */
const REST = 600;

let telling: ReturnType<typeof setTimeout> | undefined;

/** Whoever turns a value of this cell and does not see the figure hears what it shows, once the value rests. */
export function tellTurned(section: HTMLElement): void {
  clearTimeout(telling);
  telling = setTimeout(() => {
    const isTurned = section.querySelector(".controls")?.contains(document.activeElement);
    const told = picturesIn(section).map((svg) => svg.getAttribute("aria-label"));
    if (isTurned && told.length > 0) say(told.join(" "));
  }, REST);
}
