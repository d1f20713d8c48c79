/**
 * The point between two numbers where g changes sign, by inverse quadratic interpolation where it is
 * safe and by halving elsewhere, until the doubles in between run out.
 *
 * g(low) and g(high) must not have the same sign; the ends may stand in either order.
 *
 * @example root((x) => x * x - 2, 1, 2) // 1.4142135623730951
 *
 * Source: Chandrupatla 1997, Advances in Engineering Software 28, pages 145 to 149.
 */
export function root(g: (x: number) => number, low: number, high: number): number {
  let [a, b] = [high, low];
  let [atA, atB] = [g(a), g(b)];
  for (let share = 0.5; ;) {
    const x = a + share * (b - a);
    const atX = g(x);
    const [c, atC] = Math.sign(atX) === Math.sign(atA) ? [a, atA] : [b, atB];
    if (c === b) [b, atB] = [a, atA];
    [a, atA] = [x, atX];
    const best = Math.abs(atA) < Math.abs(atB) ? a : b;
    const smallest = Math.max(2 ** -52 * Math.abs(best), Number.MIN_VALUE);
    if (!(Math.abs(b - a) > 2 * smallest) || atA === 0) return best;
    share = nextShare(a, b, c, atA, atB, atC);
    const least = smallest / Math.abs(b - a);
    share = Math.min(1 - least, Math.max(least, share));
  }
}

/** How far from a to b the next point lies: a is the newest one, c the one that was dropped. */
function nextShare(a: number, b: number, c: number, atA: number, atB: number, atC: number): number {
  const place = (a - b) / (c - b);
  const value = (atA - atB) / (atC - atB);
  const isSafe = value ** 2 < place && (1 - value) ** 2 < 1 - place;
  if (!isSafe) return 0.5;
  const first = (atA / (atB - atA)) * (atC / (atB - atC));
  const second = ((c - a) / (b - a)) * (atA / (atC - atA)) * (atB / (atC - atB));
  return first + second;
}
