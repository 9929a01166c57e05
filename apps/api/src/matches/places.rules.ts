/**
 * The first numbered place of a coach that nobody has, or `null` when as many reps as the coach takes are there.
 * Places above the capacity count too: a coach who lowers it keeps the reps they have and takes no more.
 */
export function freePlace(taken: readonly number[], capacity: number): number | null {
  const occupied = new Set(taken);
  if (occupied.size >= capacity) return null;
  let place = 1;
  while (occupied.has(place)) place += 1;
  return place;
}
