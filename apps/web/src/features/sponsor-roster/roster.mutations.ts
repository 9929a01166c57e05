import { useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { rosterQuery } from '../../sponsor/roster.queries.ts';
import { sponsorHttp } from '../../sponsor/sponsor-http.ts';
import type { RosterEntry } from '../../sponsor/sponsor-api.types.ts';
import type { Reading } from './roster-file.ts';

interface ListToRead {
  csv: string;
  requestId: string;
  /** How the browser read the file; the server only ever gets text. */
  reading: Reading | null;
}

/** Sends a list to be read; nothing is added yet. */
export function useReadList() {
  return useMutation({
    mutationFn: ({ csv, requestId }: ListToRead) =>
      bodyOf(sponsorHttp.POST('/v1/roster/imports', { body: { csv, requestId } })),
  });
}

/** Adds the people of a list that was read. */
export function useConfirmImport() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (importId: string) =>
      bodyOf(
        sponsorHttp.POST('/v1/roster/imports/{id}/confirmation', { params: { path: { id: importId } } }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: rosterQuery.queryKey }),
  });
}

/** Takes a person off the list. */
export function useRemoveEntry() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (entry: RosterEntry) =>
      sponsorHttp.DELETE('/v1/roster/{id}', { params: { path: { id: entry.id } } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: rosterQuery.queryKey }),
  });
}
