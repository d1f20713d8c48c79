/**
 * The text at an address, or within it: a page that is one file holds its files in their addresses.
 *
 * @throws Error where there is none
 */
export async function textAt(address: string): Promise<string> {
  const text = textWithin(address);
  if (text !== undefined) return text;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`textAt: ${response.status} for ${address}`);
  return response.text();
}

/** The text within an address; undefined for one that leads to a text. */
export function textWithin(address: string): string | undefined {
  const encoded = /^data:[^,]*,(.*)$/s.exec(address)?.[1];
  return encoded === undefined ? undefined : decodeURIComponent(encoded);
}
