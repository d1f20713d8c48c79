/** Shows what follows a question once there is a guess, or when a reader wants it at once. */
export function startGuesses(): void {
  for (const group of document.querySelectorAll<HTMLElement>(".guess")) {
    const [compare, justShow] = group.querySelectorAll<HTMLButtonElement>("[data-reveal]");
    const field = group.querySelector("input")!;
    const reveal = (): void => {
      group.closest("section")?.nextElementSibling?.classList.add("revealed");
      compare.disabled = justShow.disabled = true;
      field.focus();
    };
    compare.addEventListener("click", () => {
      if (field.value.trim() === "") field.focus();
      else reveal();
    });
    field.addEventListener("keydown", ({ key }) => {
      if (key === "Enter") compare.click();
    });
    justShow.addEventListener("click", reveal);
  }
}
