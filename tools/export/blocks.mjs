// Cells may declare a name again, statements of one file may not: blocks keep such names apart.

/**
 * The texts of the parts, with braces around each section whose names are used nowhere else, and
 * around what follows where a name is declared again all the same.
 */
export function blocks(parts) {
  const sections = inSections(parts);
  const taken = sections.map(namesTaken);
  const parted = sections.map((section, i) => {
    const later = new Set(taken.slice(i + 1).flat());
    const declared = section.flatMap((part) => part.declared);
    const isClosed = i > 0 && declared.length > 0 && !declared.some((name) => later.has(name));
    return isClosed ? [inBraces(section, taken[i])] : section;
  });
  return withoutClashes(parted.flat());
}

function inSections(parts) {
  const sections = [[]];
  for (const part of parts) {
    if (part.opensSection) sections.push([]);
    sections.at(-1).push(part);
  }
  return sections;
}

/** The names that a section takes from before it. */
function namesTaken(section) {
  const own = new Set();
  return section.flatMap(({ declared, free }) => {
    const names = free.filter((name) => !own.has(name));
    for (const name of declared) own.add(name);
    return names;
  });
}

/** A section as one part, its title above the brace. */
function inBraces([title, ...cells], free) {
  return {
    text: [title.text, "{", ...withoutClashes(cells), "}"].join("\n\n"),
    declared: [],
    free,
  };
}

function withoutClashes(parts) {
  const taken = new Set();
  const texts = [];
  let open = 0;
  for (const { text, declared, free } of parts) {
    if (declared.some((name) => taken.has(name))) {
      texts.push("{");
      open++;
      taken.clear();
    }
    // A name that was used from outside of the block must not be declared in it either.
    for (const name of [...declared, ...free]) taken.add(name);
    texts.push(text);
  }
  return open > 0 ? [...texts, "}".repeat(open)] : texts;
}
