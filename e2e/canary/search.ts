import { disguisesOf, findDisguise } from './disguises.ts';
import type { Marker } from './ledger.ts';
import type { Place } from './places.ts';
import { mayLie } from './rules.ts';

/** Where a marker was found, in which form, and whether it may be there. */
export interface Finding {
  marker: Marker;
  place: Pick<Place, 'kind' | 'name'>;
  disguise: string;
  isAllowed: boolean;
}

/** Looks for every marker in every place. */
export function search(markers: readonly Marker[], places: readonly Place[]): Finding[] {
  return markers.flatMap((marker) => {
    const disguises = disguisesOf(marker.text);
    return places.flatMap((place) => {
      const disguise = findDisguise(place, disguises);
      if (!disguise) return [];
      const { kind, name } = place;
      return [{ marker, place: { kind, name }, disguise: disguise.name, isAllowed: mayLie(marker, place) }];
    });
  });
}

/** A finding as a sentence. */
export function sentenceOf({ marker, place, disguise }: Finding): string {
  return `${marker.what} (${marker.field}) lies in ${place.kind}, ${place.name}, as ${disguise}`;
}
