/** The first numbered place of a coach that nobody has, or `null` when every one is taken. */
export function freePlace(taken: readonly number[], capacity: number): number | null {
  const occupied = new Set(taken);
  for (let place = 1; place <= capacity; place++) if (!occupied.has(place)) return place;
  return null;
}
