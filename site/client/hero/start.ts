// The first page: its styles come with it, the figure that answers once the page is painted.
import "./path.css";
import "./stage.css";
import "./controls.css";
import "./drawn.css";

const hero = document.querySelector<HTMLElement>("[data-hero]");

async function start(place: HTMLElement): Promise<void> {
  try {
    const { startHero } = await import("./index");
    startHero(place);
  } catch (error) {
    // The picture that is in the page has the answer, and nothing can be turned.
    place.dataset.shown = "";
    for (const dead of place.querySelectorAll(".needs-script")) dead.remove();
    throw error;
  }
}

if (hero) requestAnimationFrame(() => setTimeout(() => void start(hero)));
